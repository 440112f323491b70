package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, true",
        "10.1.2.3, true",
        "10.*, true",
        "10.0.0.0/7, false",
        "172.16.0.0/12, true",
        "172.31.255.1, true",
        "172.32.0.1, false",
        "172.16.0.0/11, false",
        "192.168.0.0/16, true",
        "192.168.0.0/15, false",
        "192.0.2.0/24, false",
        "100.64.0.0/10, true",
        "100.128.0.0/10, false",
        "127.0.0.1, true",
        "169.254.1.1/32, true",
        "FD00::/8, true",
        "fc00::/7, true",
        "fe80::1, true",
        "2001:db8::/32, false",
        "0.0.0.0/0, false",
        "vpc-1, false"
    })
    void knowsWhatNeverComesFromTheInternet(String range, boolean isPrivate) {
        assertThat(Networks.isPrivate(range)).isEqualTo(isPrivate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'aws:SourceIp':'192.0.2.1'                      | true
        'AWS:SOURCEIP':['192.0.2.0/24','10.0.0.0/8']    | true
        'aws:SourceIp':['192.0.2.0/24','0.0.0.0/0']     | false
        'aws:SourceIp':'::/0'                           | false
        'aws:SourceIp':'0.0.0.0/00'                     | false
        'aws:SourceIp':['10.0.0.0/8','172.16.0.0/12']   | false
        'aws:SourceIp':[]                               | false
        'aws:SourceIp':'*'                              | false
        'aws:VpcSourceIp':'10.0.0.0/8'                  | true
        'aws:SourceVpc':['vpc-1','??*']                 | false
        'aws:SourceVpce':'vpce-1'                       | true
        'aws:SourceArn':'arn:aws:s3:::b'                | false
        """)
    void knowsWhatLimits(String condition, boolean limits) {
        String json = "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'StringEquals':{"
                + condition + "}}}}";
        Statement statement =
                PolicyDocument.parse(json.replace('\'', '"')).statements().get(0);
        assertThat(Networks.isLimitedBy(statement.conditions().get(0))).isEqualTo(limits);
    }
}
