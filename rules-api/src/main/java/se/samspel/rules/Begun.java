package se.samspel.rules;

import java.util.List;
import se.samspel.document.MatterDocument;
import se.samspel.rules.assessment.RouteStage;

/**
 * A matter in which nothing has been done yet, and what rules ask for in it.
 *
 * @param ways the stages, for each of the rules by which bodies are to act; none where it is not settled who decides
 */
record Begun(MatterDocument document, List<List<RouteStage>> ways) {}
