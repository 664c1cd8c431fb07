package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer to a failed duty (失责处理): putting right was ordered, accountability was taken up, or exemption was granted.
 *
 * @param kind which of them
 * @param answeredOn the day
 * @param document the document or case, by number
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Answer(@NotNull AnswerKind kind, @NotNull LocalDate answeredOn, Optional<String> document) {}
