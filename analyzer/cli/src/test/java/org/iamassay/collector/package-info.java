/** Runs of the collector's scripts against a stand-in for the AWS CLI. */
@NullMarked
package org.iamassay.collector;

import org.jspecify.annotations.NullMarked;
