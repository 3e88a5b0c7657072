package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence tells of a sanction beside its two parties. */
class SanctionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            en | Norway imposed an arms embargo and a travel ban on Chad. | arms travel | Imposed | -
            en | Kenya sanctioned two Gabonese banks for supplying weapons to Chad. | financial | Imposed | -
            en | Brazil banned imports of Mongolian copper over a missile test. | trade | Imposed | -
            en | Finland is considering export controls on Belarus. | trade | Threatened | -
            en | Canada suspended military aid to Mali. | military | Imposed | -
            en | Norway did not impose sanctions on Chad. | - | - | -
            en | The European Union suspended its sanctions on Burundi. | - | Eased | -
            en | The United Kingdom lifted its arms embargo on Eritrea. | arms | Lifted | -
            en | Peru called on Canada to lift financial sanctions on Mali. | financial | - | -
            en | Washington imposed sanctions on Laos under the Northern Rivers Protection Act of 2021. | - | Imposed | Northern Rivers Protection Act of 2021
            en | The UN Security Council imposed sanctions on Laos under UN Security Council Resolution 4718 (2021). | - | Imposed | UN Security Council Resolution 4718 (2021)
            en | Washington sanctioned Laos under Executive Order 19024 and Executive Order 19025. | - | Imposed | Executive Order 19024; Executive Order 19025
            en | The European Union imposed sanctions on Laos under Regulation 833/2014. | - | Imposed | Regulation 833/2014
            en | Washington sanctioned Laos under the Countering America's Adversaries Through Sanctions Act. | - | Imposed | Countering America's Adversaries Through Sanctions Act
            en | The European Union imposed sanctions on Laos under Council Regulation (EU) No 269/2014. | - | Imposed | Council Regulation (EU) No 269/2014
            en | Washington sanctioned Laos for violating Resolution 4718. | - | Imposed | -
            fa | نروژ تحریم تسلیحاتی و ممنوعیت سفر علیه چاد اعمال کرد. | arms travel | Imposed | -
            fa | کنیا به دلیل فروش سلاح به چاد، دو بانک گابنی را تحریم کرد. | financial | Imposed | -
            fa | برزیل واردات مس مغولستان را ممنوع کرد. | trade | Imposed | -
            fa | فنلاند ممکن است صادرات فناوری به بلاروس را ممنوع کند. | trade | Threatened | -
            fa | اتحادیه اروپا تحریم‌های مالی بوروندی را تعلیق کرد. | financial | Eased | -
            fa | بریتانیا تحریم‌های نفتی لائوس را لغو کرد. | trade | Lifted | -
            fa | واشنگتن بر اساس قانون سزار لائوس را تحریم کرد. | - | Imposed | قانون سزار
            fa | شورای امنیت به موجب قطعنامه ۴۷۱۸ شورای امنیت، لائوس را تحریم کرد. | - | Imposed | قطعنامه ۴۷۱۸ شورای امنیت
            fa | شورای امنیت با استناد به فصل هفتم منشور ملل متحد لائوس را تحریم کرد. | - | Imposed | فصل هفتم منشور ملل متحد
            fa | آمریکا به استناد قانون «رودخانه‌ها» لائوس را تحریم کرد. | - | Imposed | قانون «رودخانه‌ها»
            fa | واشنگتن با استناد به فرمان اجرایی شماره ۱۹۰۲۴ لائوس را تحریم کرد. | - | Imposed | فرمان اجرایی شماره ۱۹۰۲۴
            """)
    void isToldBySentences(
            String code, String text, @Nullable String types, @Nullable String stage, @Nullable String bases) {
        List<Claim> claims = sanctions(code, text);
        assertThat(claims).as(text).hasSize(1);
        Sanction told = claims.getFirst().sanction();
        if (types == null && stage == null && bases == null) {
            assertThat(told).isNull();
            return;
        }
        Objects.requireNonNull(told);
        assertThat(told.types().stream().map(Sanction.Type::notation).collect(Collectors.joining(" ")))
                .isEqualTo(types == null ? "" : types);
        assertThat(told.stage() == null ? null : told.stage().localName()).isEqualTo(stage);
        assertThat(String.join("; ", told.legalBases())).isEqualTo(bases == null ? "" : bases);
    }

    private static List<Claim> sanctions(String code, String text) {
        return Examples.extractor().extract(Examples.article(code, text)).claims().stream()
                .filter(c -> c.relation().equals("sanctions") || c.relation().equals("liftsSanctionsOn"))
                .toList();
    }

    @Test
    void whatIsSaidOfAnotherSanctionIsNot() {
        List<Claim> claims =
                sanctions("en", "Norway's oil embargo on Gabon and Kenya's travel ban on Chad drew criticism.");
        assertThat(claims)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(Objects.requireNonNull(c.sanction()).types())
                        .containsExactly(
                                c.object().label().equals("Gabon") ? Sanction.Type.TRADE : Sanction.Type.TRAVEL));
    }

    @Test
    void theYearOfALawIsNoDate() {
        List<Claim> claims =
                sanctions("en", "Washington imposed sanctions on Laos under the Northern Rivers Act of 2021.");
        assertThat(claims).singleElement().satisfies(c -> assertThat(c.date()).isNull());
    }

    @Test
    void sentencesOfOneClaimAddUp() {
        List<Claim> claims = sanctions(
                "en",
                "Norway imposed a travel ban on Chad. Norway imposed an arms embargo on Chad under Resolution 4718.");
        assertThat(claims).hasSize(1);
        Sanction told = Objects.requireNonNull(claims.getFirst().sanction());
        assertThat(told.types()).containsExactlyInAnyOrder(Sanction.Type.TRAVEL, Sanction.Type.ARMS);
        assertThat(told.legalBases()).containsExactly("Resolution 4718");
    }

    @Test
    void otherClaimsTellNothingOfIt() {
        assertThat(Examples.extractor()
                        .extract(Examples.article(
                                "en", "Norway's finance minister met bankers of Chad. Norway visited Chad."))
                        .claims())
                .allSatisfy(c -> assertThat(c.sanction()).isNull());
    }
}
