package org.entente.server.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of the pages in one language, with its way of writing numbers and dates. */
public final class Messages {

    public static final List<String> LANGUAGES = List.of("fa", "en");

    private static final Map<String, Messages> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(l -> l, Messages::new));

    /** Formatting a date is slow and pages repeat the same days, so these are kept, up to a limit. */
    private static final int MOST_DATES = 20_000;

    private final String lang;
    private final Properties words = new Properties();
    private final LocalizedNumberFormatter numbers;
    private final LocalizedNumberFormatter percents;
    private final Map<String, String> dates = new ConcurrentHashMap<>();
    private final Map<LocalDate, Integer> months = new ConcurrentHashMap<>();
    private final Map<Integer, String> monthNames = new ConcurrentHashMap<>();

    private Messages(String lang) {
        this.lang = lang;
        this.numbers = NumberFormatter.withLocale(new ULocale(lang)).precision(Precision.maxFraction(2));
        this.percents = NumberFormatter.withLocale(new ULocale(lang))
                .unit(NoUnit.PERCENT)
                .scale(Scale.powerOfTen(2))
                .precision(Precision.integer());
        try (InputStream in = Messages.class.getResourceAsStream("/web/messages_" + lang + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no messages for " + lang);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Messages of(String lang) {
        Messages found = ALL.get(lang);
        return found == null ? ALL.getOrDefault("en", ALL.values().iterator().next()) : found;
    }

    public String lang() {
        return lang;
    }

    public String dir() {
        return lang.equals("fa") ? "rtl" : "ltr";
    }

    public java.util.Set<String> keys() {
        return words.stringPropertyNames();
    }

    /**
     * The words of a key, with {@code {0}} and so on replaced; numbers in the digits of the language. Where the first
     * argument is 1 and there is a key with {@code .one} behind it, that is taken.
     */
    public String t(String key, Object... arguments) {
        boolean one = arguments.length > 0 && Integer.valueOf(1).equals(arguments[0]);
        String many = words.getProperty(key, key);
        String text = one ? words.getProperty(key + ".one", many) : many;
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            String value = argument instanceof Number number ? n(number) : String.valueOf(argument);
            text = text.replace("{" + i + "}", value);
        }
        return text;
    }

    /** A number in the digits of the language. */
    public String n(Number number) {
        return numbers.format(number).toString();
    }

    /** A share of 1 as a percentage. */
    public String percent(double share) {
        return percents.format(share).toString();
    }

    /** The month of a day in the reader's calendar, counted on from its year 0. */
    public int month(LocalDate day) {
        if (months.size() > MOST_DATES) {
            months.clear();
        }
        return months.computeIfAbsent(day, d -> Dates.month(d, lang));
    }

    /** A month as {@link #month} counts it, with its year. */
    public String monthName(int month) {
        if (monthNames.size() > MOST_DATES) {
            monthNames.clear();
        }
        return monthNames.computeIfAbsent(month, m -> Dates.monthName(m, lang));
    }

    /** The year of a month as {@link #month} counts it. */
    public String yearName(int month) {
        return Dates.yearName(month, lang);
    }

    /** A date of XML Schema as the reader of the language writes it; see {@link Dates}. */
    public String date(String lexical) {
        if (dates.size() > MOST_DATES) {
            dates.clear();
        }
        return dates.computeIfAbsent(lexical, d -> Dates.show(d, lang));
    }
}
