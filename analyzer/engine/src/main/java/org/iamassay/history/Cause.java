package org.iamassay.history;

/** Why a verdict on one subject differs between two sides under common rules (history section 5, step 2). */
enum Cause {
    EVIDENCE,
    POPULATION,
    REAL
}
