package org.iamassay.testing;

import java.util.stream.Stream;
import org.iamassay.check.Check;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of statements of one customer policy {@code P} of an account that has nothing else: one line
 * {@code what | statements | outcome}, with {@code '} for the quotes of JSON, the outcome as in {@link Accounts}.
 *
 * <p>A line that ends in a backslash goes on in the next one.
 */
public final class WrittenPolicyCases {

    private static final String ACCOUNT =
            "policy P {'AttachmentCount':1,'PermissionsBoundaryUsageCount':0,'DefaultVersionId':'v1',"
                    + "'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,"
                    + "'Document':{'Version':'2012-10-17','Statement':[STATEMENTS]}}]}";

    private WrittenPolicyCases() {}

    /** One test for each line of the table. */
    public static Stream<DynamicTest> of(Check check, String table) {
        StringBuilder accounts = new StringBuilder();
        table.replaceAll("\\\\\\R\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> accounts.append(cells[0])
                        .append(" | ")
                        .append(ACCOUNT.replace("STATEMENTS", cells[1].strip()))
                        .append(" | | P ")
                        .append(cells[2].strip())
                        .append('\n'));
        return Accounts.of(check, accounts.toString());
    }
}
