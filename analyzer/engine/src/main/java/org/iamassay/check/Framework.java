package org.iamassay.check;

import java.util.Arrays;
import java.util.Optional;

/** The frameworks that checks are mapped to (checklist section 6). */
public enum Framework {
    CIS_AWS_1_4("cis-aws-1.4", "CIS AWS Foundations Benchmark 1.4"),
    CIS_AWS_1_5("cis-aws-1.5", "CIS AWS Foundations Benchmark 1.5"),
    CIS_AWS_2_0("cis-aws-2.0", "CIS AWS Foundations Benchmark 2.0"),
    CIS_AWS_3_0("cis-aws-3.0", "CIS AWS Foundations Benchmark 3.0"),
    CIS_AWS_4_0("cis-aws-4.0", "CIS AWS Foundations Benchmark 4.0.1"),
    CIS_AWS_5_0("cis-aws-5.0", "CIS AWS Foundations Benchmark 5.0"),
    CIS_AWS_6_0("cis-aws-6.0", "CIS AWS Foundations Benchmark 6.0"),
    CIS_AWS_7_0("cis-aws-7.0", "CIS AWS Foundations Benchmark 7.0"),
    AWS_FSBP("aws-fsbp", "AWS Foundational Security Best Practices (Security Hub)"),
    PCI_DSS_4_0("pci-dss-4.0", "PCI DSS 4.0"),
    NIST_800_53_R5("nist-800-53-r5", "NIST SP 800-53 Rev. 5"),
    ISO_27001_2022("iso-27001-2022", "ISO/IEC 27001:2022"),
    SOC2("soc2", "SOC 2 Trust Services Criteria");

    private final String id;
    private final String title;

    Framework(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The stable id of the outputs. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public static Optional<Framework> byId(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
    }
}
