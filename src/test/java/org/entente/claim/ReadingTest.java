package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reaches over single frames: who is meant, who speaks, what is no name, and which words are quoted. */
class ReadingTest {

    private static List<Claim> read(String code, String text) {
        return Examples.extractor().extract(Examples.article(code, text)).claims();
    }

    private static Claim only(String relation, List<Claim> claims) {
        List<Claim> found =
                claims.stream().filter(c -> c.relation().equals(relation)).toList();
        assertThat(found).as("%s of %s", relation, claims).hasSize(1);
        return found.get(0);
    }

    private static Actor agent(Claim claim) {
        return Objects.requireNonNull(claim.agent(), "nobody acts for " + claim.subject());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fa | وزیر خارجه ترکیه وارد تهران شد. وی با همتای ایرانی خود دیدار کرد. | Turkey meetsWith Iran Actual
            fa | ارمنستان از روسیه انتقاد کرد. این کشور همچنین گرجستان را تهدید کرد. | Armenia threatens Georgia Actual
            fa | رئیس‌جمهور فرانسه به باکو سفر کرد. دو کشور یک توافقنامه همکاری امضا کردند. | France agreesWith Azerbaijan Actual
            en | Turkey's foreign minister arrived in Baku on Monday. He criticised Armenia. | Turkey criticises Armenia Actual
            en | Serbia and Hungary held a summit. The two countries signed an agreement. | Serbia agreesWith Hungary Actual
            en | Georgia's prime minister met his Armenian counterpart. | Georgia meetsWith Armenia Actual
            """)
    void whoIsMeant(String code, String text, String claim) {
        assertThat(Examples.claims(code, text)).anyMatch(c -> c.equals(claim) || c.equals(turned(claim)));
    }

    private static String turned(String claim) {
        String[] words = claim.split(" ");
        return words[2] + " " + words[1] + " " + words[0] + " " + words[3];
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fa | او اصرار مصر و پیگیر خود را در انتقاد از آمریکا نشان داد. | Egypt
            fa | دولت در برنامه کاری خود از روسیه انتقاد کرد. | Niger
            en | Georgia Republicans criticised Mexico after a vote in Atlanta. | Georgia
            en | Michael Jordan criticised China in Chicago. | Jordan
            en | The chef bought a turkey and criticised France. | Turkey
            """)
    void plainWordsAreNoNames(String code, String text, String nobody) {
        assertThat(read(code, text))
                .noneMatch(c ->
                        c.subject().label().equals(nobody) || c.object().label().equals(nobody));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fa | سخنگوی وزارت خارجه ایران گفت: ترکیه به سوریه سلاح فرستاده است. | suppliesArmsTo | Iran
            fa | به گزارش رویترز، ترکیه به سوریه سلاح فرستاد. | suppliesArmsTo | -
            fa | روسیه ارمنستان را تهدید کرد. | threatens | -
            en | Turkey has sent weapons to Syria, Iran's foreign ministry said. | suppliesArmsTo | Iran
            en | According to Iran, Turkey has sent weapons to Syria. | suppliesArmsTo | Iran
            en | Russia threatened Armenia. | threatens | -
            """)
    void whoSpeaks(String code, String text, String relation, String speaker) {
        Actor who = only(relation, read(code, text)).attributedTo();
        assertThat(who == null ? "-" : who.label()).contains(speaker);
    }

    @Test
    void thoseWhoPassOnAWordAreListedInOrder() {
        Claim claim = only(
                "suppliesArmsTo",
                read("fa", "به گزارش تسنیم به نقل از رویترز، وزیر خارجه ایران گفت ترکیه به سوریه سلاح فرستاده است."));
        assertThat(claim.reportedBy()).extracting(Actor::label).containsExactly("Tasnim News Agency", "Reuters");
    }

    @Test
    void anUnknownPersonGetsTheSameIriEveryTimeAndALatinName() {
        String text = "بهزاد نیکوروان، وزیر خارجه ازبکستان، از روسیه انتقاد کرد.";
        Claim first = only("criticises", read("fa", text));
        Claim second = only("criticises", read("fa", "دیروز " + text));
        assertThat(agent(first).iri()).isEqualTo(agent(second).iri()).matches("https?://\\S+/id/person/[a-z0-9-]+");
        assertThat(agent(first).label()).matches("[A-Z][a-z]+ [A-Z][a-z]+");
        assertThat(agent(first).written()).isEqualTo("بهزاد نیکوروان");
    }

    @Test
    void anApposedTitleMakesAnUnknownPersonActForTheState() {
        Claim claim = only("criticises", read("en", "Tarvo Ilmand, Estonia's defence minister, criticised Belarus."));
        assertThat(claim.subject().label()).isEqualTo("Estonia");
        assertThat(agent(claim).label()).isEqualTo("Tarvo Ilmand");
    }

    @Test
    void aDescribedPartyIsACommunityOfItsArticleAndLessSure() {
        Claim claim = only("criticises", read("en", "Angry farmers criticised the European Union."));
        assertThat(claim.subject().type().name()).isEqualTo("COMMUNITY");
        assertThat(claim.subject().iri()).contains("angry-farmers-");
        assertThat(claim.confidence()).isLessThan(0.6);
    }

    @Test
    void twoPartiesWithoutANameMakeNoClaim() {
        assertThat(read("en", "Angry farmers criticised local lawmakers.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fa | دیروز باران بارید. ترکیه سوریه را به شدت محکوم کرد! هوا سرد است. | ترکیه سوریه را به شدت محکوم کرد!
            en | It rained. Turkey condemned Syria on Monday! It was cold. | Turkey condemned Syria on Monday!
            """)
    void theQuoteIsTheSentenceAsWritten(String code, String text, String quote) {
        assertThat(read(code, text))
                .isNotEmpty()
                .allSatisfy(
                        c -> assertThat(c.evidence().get(0).sentence().of(text)).isEqualTo(quote));
    }

    @Test
    void theSameTextGivesTheSameClaims() {
        String text = "ایران و روسیه توافق همکاری امضا کردند. آمریکا این توافق را محکوم کرد.";
        assertThat(read("fa", text)).isNotEmpty().isEqualTo(read("fa", text));
    }
}
