package org.qinglian.export.content;

import org.qinglian.core.common.LocalizedText;

/**
 * How many subjects have a grade (等次分布).
 *
 * @param grade the code of the grade
 * @param title the official word for it
 * @param count the number, 0 or more
 */
public record GradeCount(String grade, LocalizedText title, int count) {}
