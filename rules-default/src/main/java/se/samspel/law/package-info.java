/**
 * What the Municipal Act asks of boards, as a layer between the base and a region: {@link se.samspel.law.MunicipalAct}.
 */
@NullMarked
package se.samspel.law;

import org.jspecify.annotations.NullMarked;
