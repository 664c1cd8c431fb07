package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;

/**
 * The days of a tender up to its opening (招标时间安排). What comes after is on record with its {@link Award}.
 *
 * @param criteriaFixedOn the day on which the standards and method of evaluation were fixed (确定评标标准和方法)
 * @param announcedOn the day of the announcement (招标公告)
 * @param prequalificationSaleEnd the last day of sale of the prequalification documents (资格预审文件停止发售)
 * @param prequalificationDeadline the last day to apply for prequalification
 * @param documentsIssuedOn the day from which the tender documents were issued (发出招标文件)
 * @param saleStart the first day of their sale (发售期)
 * @param saleEnd the last day of their sale
 * @param clarifiedOn the days on which they were clarified or amended (澄清、修改)
 * @param bidDeadline the last day to bid (投标截止)
 * @param openedOn the day on which the bids were opened (开标)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Builder
public record TenderSchedule(
        Optional<LocalDate> criteriaFixedOn,
        Optional<LocalDate> announcedOn,
        Optional<LocalDate> prequalificationSaleEnd,
        Optional<LocalDate> prequalificationDeadline,
        Optional<LocalDate> documentsIssuedOn,
        Optional<LocalDate> saleStart,
        Optional<LocalDate> saleEnd,
        List<LocalDate> clarifiedOn,
        Optional<LocalDate> bidDeadline,
        Optional<LocalDate> openedOn)
        implements WithTenderSchedule {
    public TenderSchedule {
        clarifiedOn = Copy.list(clarifiedOn);
    }

    public static TenderScheduleBuilder builder() {
        return new TenderScheduleBuilder();
    }
}
