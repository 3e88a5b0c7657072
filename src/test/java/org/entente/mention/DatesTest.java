package org.entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final Dates FA = Dates.of("fa");
    private static final Dates EN = Dates.of("en");

    private static String in(Dates dates, String text, @Nullable String published, Outlook outlook) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return String.join(
                " ",
                dates.in(text, new Span(0, text.length()), day, outlook).stream()
                        .map(DateMention::lexical)
                        .toList());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "مذاکرات ۱۳ بهمن ۱۴۰۳ در باکو برگزار شد. | 2025-02-01",
                "هفتم اکتبر ۲۰۲۳ آتش‌بس پایان یافت. | 2023-10-07",
                "هیئت روز ۳۰ اسفند ۱۴۰۳ وارد شد. | 2025-03-20",
                "هیئت روز ۳۰ اسفند ۱۴۰۲ وارد شد. | -",
                "توافق در یکم فروردین ۱۴۰۴ امضا شد. | 2025-03-21",
                "توافق در ۲۹ اسفند ۱۴۰۲ امضا شد. | 2024-03-19",
                "در 29 فوریه 2024 دیدار کردند. | 2024-02-29",
                "در 29 فوریه 2023 دیدار کردند. | -",
                "مراسم ۱۰ محرم ۱۴۴۵ برپا شد. | 2023-07-28",
                "او بیست و پنجم ژوئن سال 2018 میلادی رفت. | 2018-06-25",
                "سی‌ام آگوست ۲۰۲۱ نیروها رفتند. | 2021-08-30",
                "در پنجم می ۲۰۱۸ سخن گفت. | 2018-05-05",
                "در سال ۱۹۹۲ روابط برقرار شد. | 1992",
                "از جولای سال ۲۰۱۱ پول را می‌پردازد. | 2011-07",
                "سند در تاریخ ۱۴۰۳/۱۲/۱۵ امضا شد. | 2025-03-05",
                "در سال ۱۳۹۹ گفتگو کردند. | -",
                "در سال ۱۳۷۱ (۱۹۹۲) گفتگو کردند. | 1992",
                "بند ۵ می گوید که حمله ممنوع است. | -",
                "۲۰۰۰ نفر رفتند. | -",
                "پنجم مارس (۱۵ اسفند) نامه نوشت. | --03-05",
                "۱۵ اسفند نامه نوشت. | -",
                "روز چهارشنبه نامه نوشت. | -",
                "دیروز نامه نوشت. | -",
            })
    void readsPersianWithoutPublication(String text, @Nullable String expected) {
        assertThat(in(FA, text, null, Outlook.PAST)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0} on {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "پنجم مارس (۱۵ اسفند) نامه نوشت. | 2025-03-08 | 2025-03-05",
                "چهارشنبه پنجم مارس (۱۵ اسفند) نامه نوشت. | 2025-03-08 | 2025-03-05",
                "پنجشنبه پنجم مارس (۱۵ اسفند) نامه نوشت. | 2025-03-08 | -",
                "پنجم مارس (۲۵ اسفند) نامه نوشت. | 2025-03-08 | -",
                "روز پنجشنبه (دیروز) سخن گفت. | 2016-02-19 | 2016-02-18",
                "او (امروز ۱۲ آذر) نوشت. | 2015-12-03 | 2015-12-03",
                "روز پنجشنبه (امروز ۱۲ آذر) نوشت. | 2015-12-03 | 2015-12-03",
                "فردا جمعه ۲۸ اکتبر (۷ آبان‌ماه) دیدار می‌کند. | 2016-10-27 | 2016-10-28",
                "فردا جمعه ۲۸ اکتبر (۷ آبانماه) دیدار می‌کند. | 2016-10-27 | 2016-10-28",
                "۲۹ اسفند سخن گفت. | 2025-03-22 | 2025-03-19",
                "دوم فروردین سخن گفت. | 2025-03-19 | 2025-03-22",
                "یکشنبه گذشته سفر کرد. | 2025-03-09 | 2025-03-02",
                "یکشنبه آینده سفر می‌کند. | 2025-03-08 | 2025-03-09",
                "سه شنبه سفر کرد. | 2025-03-08 | 2025-03-04",
                "ماه گذشته سفر کرد. | 2025-01-08 | 2024-12",
                "هفته گذشته سفر کرد. | 2025-01-08 | -",
                "یکشنبه هفته گذشته سفر کرد. | 2025-01-08 | -",
                "سال گذشته سفر کرد. | 2025-05-08 | 2024",
                "سال گذشته سفر کرد. | 2025-02-08 | -",
                "پارسال سفر کرد. | 2025-03-22 | 2024",
                "در ۱۷ دسامبر سال گذشته امضا کرد. | 2005-09-02 | 2004-12-17",
                "توافق دسامبر گذشته را پذیرفت. | 2005-09-02 | 2004-12",
                "امام جمعه تهران سخن گفت. | 2025-03-08 | -",
                "پریروز سخن گفت. | 2024-03-01 | 2024-02-28",
                "۲۹ فوریه سخن گفت. | 2024-03-01 | 2024-02-29",
            })
    void readsPersianFromPublication(String text, String published, @Nullable String expected) {
        assertThat(in(FA, text, published, Outlook.PAST)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0} on {1} → {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "They met on March 5, 2025, in Baku. | - | 2025-03-05",
                "They met on 5 March 2025 in Baku. | - | 2025-03-05",
                "They met on the 5th of March. | - | --03-05",
                "They met on 2025-03-05. | - | 2025-03-05",
                "They met on Monday. | 2019-01-23 | 2019-01-21",
                "They met on Wednesday. | 2019-01-23 | 2019-01-23",
                "They met last Wednesday. | 2019-01-23 | 2019-01-16",
                "They met yesterday. | 2019-01-01 | 2018-12-31",
                "They met earlier this month. | 2019-01-23 | 2019-01",
                "They met last year. | 2019-01-23 | 2018",
                "It has paid since 2011. | - | 2011",
                "In 2011 it left. | - | 2011",
                "They will meet next week. | 2019-01-23 | -",
                "They met on January 23. | 2019-01-25 | 2019-01-23",
                "They met on December 30. | 2019-01-02 | 2018-12-30",
                "They met on Thursday, Jan. 3. | 2019-01-06 | 2019-01-03",
                "They said in May that it may march. | 2019-07-10 | 2019-05",
                "They may march on the capital. | 2019-07-10 | -",
                "They meet every Monday. | 2019-07-10 | -",
                "The war of 2011-2015 is over. | 2019-07-10 | -",
                "He sent 2000 soldiers. | 2019-07-10 | -",
            })
    void readsEnglish(String text, @Nullable String published, @Nullable String expected) {
        assertThat(in(EN, text, published, Outlook.PAST)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void looksAheadWhereTheVerbDoes() {
        assertThat(in(FA, "روز یکشنبه پایان خواهد یافت.", "2020-10-16", Outlook.FUTURE))
                .isEqualTo("2020-10-18");
        assertThat(in(EN, "It will start in March.", "2013-02-03", Outlook.FUTURE))
                .isEqualTo("2013-03");
        assertThat(in(EN, "It starts on Sunday.", "2020-10-16", Outlook.OPEN)).isEmpty();
        assertThat(in(EN, "It starts on Friday.", "2020-10-16", Outlook.OPEN)).isEqualTo("2020-10-16");
    }

    @Test
    void keepsWordsAndPlace() {
        String text = "او چهارشنبه پنجم مارس (۱۵ اسفند) رفت.";
        DateMention date = FA.in(text, new Span(0, text.length()), LocalDate.of(2025, 3, 8))
                .getFirst();
        assertThat(date.written()).isEqualTo("چهارشنبه پنجم مارس (۱۵ اسفند)");
        assertThat(date.span().of(text)).isEqualTo(date.written());
        assertThat(date.since()).isFalse();
    }

    @Test
    void seesSince() {
        String text = "ایران از سال ۲۰۰۵ عضو ناظر است.";
        assertThat(FA.in(text, new Span(0, text.length()), null).getFirst().since())
                .isTrue();
        String english = "It has been a member since 2011.";
        assertThat(EN.in(english, new Span(0, english.length()), null)
                        .getFirst()
                        .since())
                .isTrue();
    }

    @Test
    void choosesTheNearestOfTheClause() {
        DateMention far = new DateMention(new Span(0, 4), "2011", "2011", false);
        DateMention near = new DateMention(new Span(20, 24), "2012", "2012", false);
        DateMention other = new DateMention(new Span(40, 44), "2013", "2013", false);
        List<DateMention> all = List.of(far, near, other);
        assertThat(Dates.nearest(all, List.of(new Span(0, 30)), 30)).contains(near);
        assertThat(Dates.nearest(all, List.of(new Span(0, 30)), 6)).contains(far);
        assertThat(Dates.nearest(all, List.of(new Span(30, 38)), 33)).isEmpty();
    }
}
