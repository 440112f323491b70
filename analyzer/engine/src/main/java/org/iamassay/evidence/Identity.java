package org.iamassay.evidence;

import org.iamassay.frame.CredentialsFrame;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.model.ReportColumn;

/**
 * Whose row it is.
 *
 * <p>The ARN is trusted over the name: spreadsheets mangle names and leave ARNs alone (formats section 3).
 */
record Identity(String name, Arn arn, AccountId account) {

    private static final int LONGEST_NAME = 64;

    /** Reads who a row speaks of; what is odd is noted. */
    static Identity of(TableRow row, FileAccounts accounts, AccountId ofRowBefore, Signs signs, Warnings warnings) {
        String name = text(row, ReportColumn.USER);
        String text = text(row, ReportColumn.ARN);
        boolean namesRoot = name.equalsIgnoreCase(CredentialsFrame.ROOT);
        if (text.isEmpty()) {
            return built(row, name, namesRoot, accounts, ofRowBefore, warnings);
        }
        Arn arn = shared(Arn.of(text), ofRowBefore);
        AccountId account = accounts.of(arn, ofRowBefore);
        if (!arn.isValid()) {
            warnings.addCell(
                    row.line(),
                    ReportColumn.ARN.header(),
                    "'" + Cells.shown(text) + "' is no ARN of an IAM user or root, read as one of account " + account,
                    "arn:aws:iam::<12 digits>:user/<name>");
        }
        String right = namesRoot || arn.isRoot() ? CredentialsFrame.ROOT : arn.isValid() ? arn.name() : name;
        if (!right.equals(name)) {
            mismatch(row, name, right, signs, warnings);
        } else {
            checkName(row, name, warnings);
        }
        return new Identity(right.equals(name) ? name : right, arn, account);
    }

    /** Rows of an account share its id and partition: all of them stay in memory. */
    private static Arn shared(Arn arn, AccountId ofRowBefore) {
        boolean usual = arn.partition().equals(Surroundings.DEFAULT_PARTITION);
        return new Arn(
                arn.text(),
                usual ? Surroundings.DEFAULT_PARTITION : arn.partition(),
                arn.account().equals(ofRowBefore) ? ofRowBefore : arn.account(),
                arn.resource());
    }

    private static Identity built(
            TableRow row,
            String name,
            boolean isRoot,
            FileAccounts accounts,
            AccountId ofRowBefore,
            Warnings warnings) {
        AccountId account = accounts.fallback().orElse(ofRowBefore);
        String partition = accounts.hint().map(FileAccounts.Hint::partition).orElse(Surroundings.DEFAULT_PARTITION);
        Arn arn = Arn.of("arn:" + partition + ":iam::" + account + (isRoot ? ":root" : ":user/" + name));
        if (row.header().has(ReportColumn.ARN)) {
            warnings.addCell(
                    row.line(),
                    ReportColumn.ARN.header(),
                    "an empty cell, read as " + Cells.shown(arn.text()),
                    "an ARN");
        }
        return new Identity(isRoot ? CredentialsFrame.ROOT : name, arn, account);
    }

    private static void mismatch(TableRow row, String name, String right, Signs signs, Warnings warnings) {
        if (!name.isEmpty()) {
            signs.add(Sign.USER_NAMES, row.line());
        }
        warnings.addCell(
                row.line(),
                ReportColumn.USER.header(),
                "'" + Cells.shown(name) + "' is not the end of the ARN, whose '" + Cells.shown(right) + "' is taken",
                "");
    }

    private static void checkName(TableRow row, String name, Warnings warnings) {
        if (!name.equals(CredentialsFrame.ROOT) && !isLegal(name)) {
            warnings.addCell(
                    row.line(),
                    ReportColumn.USER.header(),
                    "'" + Cells.shown(name) + "' is no name that AWS allows",
                    "up to 64 letters, digits and _+=,.@-");
        }
    }

    /** Source: IAM API Reference, CreateUser, UserName. */
    private static boolean isLegal(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().allMatch(Identity::isLegal);
    }

    private static boolean isLegal(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_+=,.@-".indexOf(c) >= 0;
    }

    private static String text(TableRow row, ReportColumn column) {
        String cell = row.cell(column);
        return cell == null ? "" : cell.strip();
    }
}
