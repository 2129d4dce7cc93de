package se.samspel.benchmarks.start;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.samspel.benchmarks.json.PlainJackson;
import se.samspel.benchmarks.peer.Peer;
import se.samspel.work.ProcessWork;

/** What somebody without Samspel does before judging: bind the document by Jackson, and validate it by Hibernate Validator. */
final class ByHand {

    private ByHand() {}

    static String said(byte[] document, Peer peer) {
        ProcessWork work = new PlainJackson().read(document);
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        if (!validator.validate(work).isEmpty()) {
            throw new IllegalArgumentException("not a work that can be judged");
        }
        return String.valueOf(peer.judge(work));
    }
}
