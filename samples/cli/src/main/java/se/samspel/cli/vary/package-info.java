/** Made-up documents after real ones: {@link se.samspel.cli.vary.Variations}. */
@NullMarked
package se.samspel.cli.vary;

import org.jspecify.annotations.NullMarked;
