package se.samspel.json.tree;

import java.util.Optional;

/**
 * What was read of a text.
 *
 * @param root the document; empty if there was nothing at all
 * @param broken whether part of the text is not in the tree, because it is not JSON or too much
 */
public record Tree(Optional<Node> root, boolean broken) {}
