package org.iamassay.evidence;

/** Whether the day or the month comes first in dates that a spreadsheet rewrote. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
