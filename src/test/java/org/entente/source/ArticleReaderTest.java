package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final String ONE = "ایران و روسیه امروز در مسکو پیمان تازه‌ای  امضا کردند.";
    private static final String TWO = "وزیر خارجهٔ ایران گفت: «این پیمان علیه هیچ کشوری نیست و به سود همه است.»";
    private static final String THREE = "چین و هند نیز از امضای این پیمان میان دو کشور استقبال کردند.";

    private static final ArticleReader READER = new ArticleReader(ReadOptions.defaults());

    @TempDir
    Path folder;

    private static Article html(String page) {
        return READER.read("page.html", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static Article text(String text) {
        return READER.read("dir/note.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().map(p -> p.of(article.text())).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main><article><h1>تیتر خبر</h1><p>%s</p><p>%s</p><p>%s</p></article></main>",
                "<div class=w><div class=x>تیتر خبر</div><div class=txt><div>%s</div><div>%s</div><div class=related><h3>خبرهای مرتبط</h3>"
                        + "<ul><li><a href=/1>ترکیه به یونان حمله کرد</a></li></ul></div><div>%s</div></div></div>",
                "<table><tr><td><a href=/>خانه</a><br><a href=/p>سیاست</a></td><td><font size=4><b>تیتر خبر</b></font><br>"
                        + "<font>%s<br><br>\n%s<br><br>\n%s</font><br>نظرات بینندگان<br>- علی: اسپانیا باید پرتغال را تحریم کند.</td></tr></table>",
                "<form id=aspnet><div id=wrapper><h1>تیتر خبر</h1><section><p>%s</p></section><section><p>%s</p></section><section><p>%s</p></section></div></form>"
            })
    void findsTheArticleInManyLayouts(String layout) {
        String page = "<!DOCTYPE html><html lang=fa><head><title>تیتر خبر | روزنامه</title></head><body>"
                + "<nav><ul><li><a href=/0>خانه</a></li><li><a href=/1>جهان</a></li></ul></nav>"
                + layout.formatted(ONE, TWO, THREE)
                + "<div class=v><span>+33</span> رأی دهید <span>-34</span></div>"
                + "<div id=comments><h3>دیدگاه‌ها</h3><div class=c>به نظر من برزیل باید آرژانتین را تحریم کند و بس.</div>"
                + "<p>جهت درج دیدگاه خود باید عضو شوید.</p></div><div class=cookie-bar>ما از کوکی استفاده می‌کنیم.</div>"
                + "<footer>همهٔ حقوق محفوظ است</footer></body></html>";
        Article article = html(page);
        assertThat(paragraphs(article)).containsExactly("تیتر خبر", ONE, TWO, THREE);
        assertThat(article.text()).isEqualTo(String.join("\n", "تیتر خبر", ONE, TWO, THREE));
        assertThat(article.title()).isEqualTo("تیتر خبر");
    }

    @Test
    void metadataComesFromJsonLdFirst() {
        Article article = html("""
                <html><head><title>x</title><meta property="og:title" content="Other"><link rel="canonical" href="https://news.example/a?id=1#top">
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"W"},{"@type":["NewsArticle"],
                "headline":"Iran and Russia sign","datePublished":"2025-01-18T01:10:00+03:30","inLanguage":"en-GB",
                "publisher":{"@type":"Organization","name":"The Paper"}}]}</script></head>
                <body><h1>Iran and Russia sign</h1><p>Iran and Russia signed a treaty in Moscow on Friday.</p></body></html>""");
        assertThat(article.title()).isEqualTo("Iran and Russia sign");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 1, 18));
        assertThat(article.publisher()).isEqualTo("The Paper");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.iri()).isEqualTo("https://news.example/a?id=1").isEqualTo(article.url());
    }

    @Test
    void brokenJsonLdLeavesTheOtherMetadata() {
        Article article = html("""
                <html><head><script type="application/ld+json">{"@type": "NewsArticle", </script>
                <meta property="og:title" content="Iran and Russia sign"><meta property="article:published_time" content="2025-01-18"></head>
                <body><p>Iran and Russia signed a treaty in Moscow on Friday.</p></body></html>""");
        assertThat(article.title()).isEqualTo("Iran and Russia sign");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 1, 18));
    }

    @Test
    void plainTextIsKeptAsItIs() {
        String text = "تیتر خبر\r\n\r\n" + ONE
                + "\r\n+33\r\nرأی دهید\r\n-34\r\n\r\nنظر شما چیست؟\r\nجهت درج دیدگاه خود عضو شوید.";
        Article article = text(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(paragraphs(article)).containsExactly("تیتر خبر", ONE);
        assertThat(article.iri()).matches("https://w3id.org/entente/id/article/[0-9a-f]{12}/note\\.txt");
        assertThat(text(text + "\nx").iri()).isEqualTo(article.iri());
    }

    @ParameterizedTest
    @CsvSource({"windows-1256,windows-1256", "windows-1256,x-cp1256", "UTF-8,utf-8", "windows-1256,cp1256"})
    void declaredEncodings(String charset, String label) {
        String page = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=" + label
                + "\"></head><body><p>ايران و روسيه در مسكو پيمان تازه‌اي امضا كردند و چاپ شد.</p></body></html>";
        Article article = READER.read("p.html", new ByteArrayInputStream(page.getBytes(Charset.forName(charset))));
        assertThat(article.text()).isEqualTo("ايران و روسيه در مسكو پيمان تازه‌اي امضا كردند و چاپ شد.");
        assertThat(article.language()).isEqualTo("fa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarks(String charset) {
        Article article =
                READER.read("n.txt", new ByteArrayInputStream(("\uFEFF" + ONE).getBytes(Charset.forName(charset))));
        assertThat(article.text()).isEqualTo(ONE);
    }

    @Test
    void gzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(ONE.getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("a.txt.gz"), packed.toByteArray());
        assertThat(READER.read(file.toString()).text()).isEqualTo(ONE);
        Path cut = Files.write(folder.resolve("b.txt.gz"), java.util.Arrays.copyOf(packed.toByteArray(), 30));
        assertRefused(cut.toString(), "broken gzip data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "این خبر را خبرگزاری گزارش کرد که پیمان امضا شد|fa",
                "أعلن وزير الخارجية السعودي من الرياض أن المملكة وقعت على الاتفاقية|ar",
                "Prezident İlham Əliyev Bakıda görüşdə bildirdi ki, əlaqələr genişlənir|az",
                "Dışişleri Bakanı Ankara'da görüşmede açıklama yaptı ve ilişkiler gelişiyor|tr",
                "ראש הממשלה נפגש עם הנשיא בירושלים|he",
                "Президент России встретился с президентом Ирана в Москве|ru",
                "The president of Iran met the president of Russia|en"
            })
    void tellsLanguages(String text, String language) {
        assertThat(text(text).language()).isEqualTo(language);
    }

    @Test
    void theCallerKnowsBetter() {
        ReadOptions options = ReadOptions.defaults()
                .withLanguage("fa")
                .withPublished(LocalDate.of(2020, 1, 2))
                .withUrl("https://news.example/x");
        Article article = new ArticleReader(options)
                .read("n", new ByteArrayInputStream("Abc def.".getBytes(StandardCharsets.UTF_8)));
        assertThat(article.language()).isEqualTo("fa");
        assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(article.iri()).isEqualTo("https://news.example/x");
    }

    @Test
    void aLanguageWithoutAPackIsRefused() {
        ReadOptions options = ReadOptions.defaults().withPacks(Set.of("fa", "en"));
        byte[] text = "ראש הממשלה נפגש עם הנשיא בירושלים".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new ArticleReader(options).read("n.txt", new ByteArrayInputStream(text)))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("n.txt: no language pack for Hebrew (he); there are: en, fa");
    }

    @Test
    void badInputIsToldInOneLine() throws IOException {
        assertRefused(folder.resolve("none.html").toString(), "no such file");
        assertRefused(folder.toString(), "a folder");
        assertRefused(write("empty.html", new byte[0]), "empty");
        assertRefused(write("blank.txt", "  \n ".getBytes(StandardCharsets.UTF_8)), "empty");
        assertRefused(write("a.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)), "a PDF");
        assertRefused(write("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}), "an image");
        assertRefused(write("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0}), "a zip archive or an office document");
        assertRefused(write("a.bin", new byte[] {'a', 0, 'b', 0}), "binary data");
        assertRefused(write("broken.txt", new byte[] {'a', 'b', (byte) 0xC3, 'c'}), "broken encoding: byte 2 (0xC3)");
        assertRefused(
                write("odd.html", "<html><meta charset=klingon-8><p>x".getBytes(StandardCharsets.UTF_8)),
                "'klingon-8', which is unknown");
        assertRefused(
                write(
                        "menu.html",
                        "<html><body><nav><a href=/>Home</a></nav><img src=a.png></body></html>"
                                .getBytes(StandardCharsets.UTF_8)),
                "no article text");
        assertRefused(write("large.html", new byte[10_000_001]), "larger than 10 MB");
        assertRefused("ftp://news.example/a", "only http and https");
        assertRefused("http://localhost:1/a", "does not answer");
        assertRefused("http:///a", "names no host");
    }

    @Test
    void deepNestingIsNoTrouble() {
        String deep = "<div>".repeat(20_000) + "<p>" + ONE + "</p>";
        assertThat(html("<html><body>" + deep).text()).isEqualTo(ONE);
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static void assertRefused(String input, String reason) {
        assertThatThrownBy(() -> READER.read(input))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(input + ": ")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }
}
