package org.iamassay.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes cases for the benchmark of {@code assay access test}: no two with the same identity policy. */
public final class CaseGenerator {

    private static final List<String> OUTCOMES = List.of("allow", "implicitDeny", "explicitDeny");
    private static final String FULL =
            "{'Version':'2012-10-17','Statement':{'Effect':'Allow','Action':'*','Resource':'*'}}";
    private static final String LIMITED =
            "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'},"
                    + "{'Effect':'Deny','NotAction':['iam:*','sts:*','s3:*'],'Resource':'*',"
                    + "'Condition':{'StringNotEquals':{'aws:RequestedRegion':['eu-central-1','eu-west-1']}}}]}";

    private CaseGenerator() {}

    /** Arguments: target file, number of cases. */
    public static void main(String[] arguments) throws IOException {
        int cases = Integer.parseInt(arguments[1]);
        try (BufferedWriter writer = Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            for (int i = 0; i < cases; i++) {
                writer.write(line(i).replace('\'', '"') + "\n");
            }
        }
    }

    private static String line(int number) {
        int outcome = number % OUTCOMES.size();
        return "{'id':'" + number + "','expect':'" + OUTCOMES.get(outcome) + "','request':{'action':'s3:"
                + (outcome == 1 ? "PutObject" : "GetObject") + "','resource':'arn:aws:s3:::team-" + number
                + "/home/alice/file.txt','resourceAccount':'111122223333','principal':'arn:aws:iam::111122223333:user/alice',"
                + "'context':{'aws:SourceIp':'192.0.2.7','aws:PrincipalTag/team':'red','aws:SecureTransport':'"
                + (outcome != 2) + "'}},'identityPolicies':[" + identity(number) + "],'boundary':" + LIMITED
                + ",'scps':[[" + FULL + "],[" + LIMITED + "]]}";
    }

    private static String identity(int number) {
        return "{'Version':'2012-10-17','Statement':[{'Sid':'Read','Effect':'Allow','Action':['s3:Get*','s3:List*'],"
                + "'Resource':['arn:aws:s3:::team-" + number + "','arn:aws:s3:::team-" + number
                + "/home/${aws:username}/*'],'Condition':{'IpAddress':{'aws:SourceIp':['192.0.2.0/24','2001:db8::/32']},"
                + "'StringLike':{'aws:PrincipalTag/team':['red','blue*']}}},{'Sid':'Encrypted','Effect':'Deny',"
                + "'Action':'s3:*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'false'}}}]}";
    }
}
