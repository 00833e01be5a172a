/**
 * Sidan: what every page is made of. Texts in Swedish and English, the frame around the content, the components, dates
 * in words, and the views that a controller returns.
 *
 * <p>Owns no table. A page's input is a record, its template lies beside it in the same package path under
 * {@code src/main/jte}, and no sentence for a person stands in Java or in a template.
 */
@ApplicationModule(displayName = "Sida", allowedDependencies = "foundation.shared")
@NullMarked
package se.samsyn.foundation.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
