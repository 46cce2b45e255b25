package io.colonnade.codegen.name;

import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.problem.Problem;
import javax.lang.model.SourceVersion;

/** Whether a package's name is one. */
public final class PackageNames {

    private PackageNames() {}

    /**
     * The same name.
     *
     * @throws GenerationException when Java does not allow it
     */
    public static String checked(String packageName) {
        boolean plain = packageName.chars().allMatch(unit -> unit < 128 && unit != '$');
        if (!plain || !SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new GenerationException(invalid(packageName));
        }
        return packageName;
    }

    private static Problem invalid(String packageName) {
        String said = packageName.length() > 200 ? packageName.substring(0, 200) + "…" : packageName;
        return new Problem(
                "\"" + said + "\" is not a valid package name.",
                "a part of it is empty, begins with a digit, is a keyword of Java, or holds a blank, a hyphen or"
                        + " another character that is no ASCII letter, digit or underscore.",
                "use names like com.acme.shop.db: letters, digits and underscores, separated by single dots.");
    }
}
