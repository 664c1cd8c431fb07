package org.qinglian.core.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * One edition (版本) of a rule: the days on which it is in force, its source, and what it says.
 *
 * <p>Example: the Regulations on Disciplinary Action of 2023, in force from 2024-01-01.
 *
 * @param inForce the days on which it is in force, both ends included
 * @param basis the law or document
 * @param content what it says
 * @param <T> the type of what it says
 */
public record Edition<T>(
        @NotNull @Valid DateRange inForce,
        @NotNull @Valid Basis basis,
        @NotNull @Valid T content) {}
