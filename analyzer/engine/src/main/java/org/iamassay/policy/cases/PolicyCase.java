package org.iamassay.policy.cases;

import java.util.List;
import java.util.Optional;
import org.iamassay.policy.decision.Decision.Verdict;
import org.iamassay.policy.decision.PolicyStack;
import org.iamassay.policy.decision.Request;

/**
 * One line of a file of cases.
 *
 * @param id as it stands in the line, JSON
 * @param remarks what was odd in the line and did not hinder
 */
record PolicyCase(String id, Optional<Verdict> expected, Request request, PolicyStack stack, List<String> remarks) {

    PolicyCase {
        remarks = List.copyOf(remarks);
    }
}
