package org.iamassay.policy.lint;

import java.util.regex.Pattern;

/**
 * The names of Regions, by their make: area, direction, number.
 *
 * <p>A list of them would call each new one wrong.
 */
final class Regions {

    private static final Pattern NAME =
            Pattern.compile("(us|eu|ap|sa|ca|me|af|il|mx|cn|us-gov|us-iso|us-isob|us-isof|eu-isoe|eusc-de)"
                    + "-(north|south|east|west|central|northeast|southeast|northwest|southwest)-\\d{1,2}");

    private Regions() {}

    static boolean isRegion(String name) {
        return NAME.matcher(name).matches() || name.equals("aws-global");
    }
}
