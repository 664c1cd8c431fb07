/**
 * Cadres (干部管理): how cadres are rated in colours (“三色”管理), checked politically (政治体检) and managed after they left
 * leading posts (退出现职领导干部), and the policies that rule it (政策制度).
 *
 * <p>A colour, a check-up and an appraisal are three things. A {@link org.qinglian.core.cadre.ColourRating} is what a named
 * body decided for a time under one edition of a {@link org.qinglian.core.cadre.ColourScheme}; which {@link
 * org.qinglian.core.cadre.ConductFact}s make a colour due, by count, run or window, is a scheme of scoring and not evaluated
 * here. A {@link org.qinglian.core.cadre.Checkup} passes four gates in order, and a low total bears on the appraisal of the
 * year.
 *
 * <p>Schemes are data of a place: none of those published is the rule. What only one place has published is a value of {@link
 * org.qinglian.core.cadre.CadreNorms} or {@link org.qinglian.core.cadre.CadreBasis} labelled with that place.
 */
@NullMarked
package org.qinglian.core.cadre;

import org.jspecify.annotations.NullMarked;
