/// JavaFX's headless platform without its screen. JavaFX looks for platforms in this package.
@NullMarked
package com.sun.glass.ui.unseen;

import org.jspecify.annotations.NullMarked;
