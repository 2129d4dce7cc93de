package se.samspel.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import se.samspel.Id;
import se.samspel.body.Roster;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.joint.JointPlan;
import se.samspel.party.Party;
import se.samspel.plan.Money;
import se.samspel.testkit.domain.BodyDomain;
import se.samspel.testkit.domain.CaseDomain;
import se.samspel.testkit.domain.JointPlanDomain;
import se.samspel.testkit.domain.MatterDomain;
import se.samspel.testkit.domain.ProcessWorkDomain;
import se.samspel.testkit.domain.ValuesDomain;
import se.samspel.time.Deadline;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;
import se.samspel.work.ProcessWork;

/** A property asks for any of our types by naming a domain. */
class DomainsTest {

    @Property(tries = 5)
    @Domain(ProcessWorkDomain.class)
    @Domain(MatterDomain.class)
    @Domain(BodyDomain.class)
    @Domain(JointPlanDomain.class)
    @Domain(CaseDomain.class)
    void documents_of_every_kind(
            @ForAll ProcessWork work,
            @ForAll MatterDocument matter,
            @ForAll BodyDocument body,
            @ForAll JointPlan plan,
            @ForAll Case any) {
        assertThat(any.kind()).isIn(work.kind(), matter.kind(), body.kind(), plan.kind());
    }

    @Property(tries = 20)
    @Domain(ValuesDomain.class)
    void values_of_every_type(
            @ForAll Id id,
            @ForAll FullDays days,
            @ForAll PostShare share,
            @ForAll Money money,
            @ForAll Deadline deadline,
            @ForAll Period period,
            @ForAll Party party,
            @ForAll Roster roster) {
        assertThat(id.value()).isNotBlank();
        assertThat(roster.seats()).doesNotContainNull();
    }
}
