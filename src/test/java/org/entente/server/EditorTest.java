package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The query editor in a browser. */
class EditorTest {

    private static final String PREFIX = "PREFIX ent: <https://w3id.org/entente/ontology#>\n";
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String EVERYTHING = PREFIX
            + "PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>\n"
            + "SELECT ?subject ?relation ?object ?date ?lat ?long ?confidence { ?c ent:subject ?subject ; ent:relation ?relation ;"
            + " ent:object ?object ; ent:date ?date ; ent:confidence ?confidence . ?object geo:lat ?lat ; geo:long ?long } LIMIT 20";

    private static Store store;
    private static EntenteServer server;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        store = GeneratedStore.of(100);
        server = EntenteServer.start(
                store, ServerOptions.defaults().withPort(0).withQueryTimeout(Duration.ofSeconds(8)));
    }

    @AfterAll
    static void stop() {
        browser.quit();
        server.close();
        store.close();
    }

    @BeforeEach
    void open() {
        browser.get(server.base().resolve("/sparql?lang=en").toString());
        patiently().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".CodeMirror")));
    }

    private static WebDriverWait patiently() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }

    private static void write(String query) {
        browser.executeScript(
                "const cm = document.querySelector('.CodeMirror').CodeMirror; cm.setValue(arguments[0]); cm.focus();"
                        + "cm.setCursor(cm.lineCount(), 0);",
                query);
    }

    private static String written() {
        return String.valueOf(
                browser.executeScript("return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
    }

    private static void run(String query) {
        write(query);
        browser.findElement(By.id("run")).click();
        patiently().until(ExpectedConditions.visibilityOfElementLocated(By.id("permalink")));
        patiently().until(ExpectedConditions.invisibilityOfElementLocated(By.id("cancel")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PREFIX sko | skos: | PREFIX skos: <http://www.w3.org/2004/02/skos/core#>",
                "ent:attrib | ent:attributedTo | ent:attributedTo",
                "Azerbai | Azerbaijan | <https://w3id.org/entente/id/state/AZE>",
                "علی‌اف | Ilham Aliyev | <https://w3id.org/entente/id/person/ilham-aliyev>"
            })
    void prefixesTermsAndNamesAreCompleted(String start, String offer, String completed) {
        write(start);
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys(" ")
                .keyUp(Keys.CONTROL)
                .perform();
        WebElement hint = patiently()
                .until(d -> d.findElements(By.cssSelector(".CodeMirror-hints li")).stream()
                        .filter(h -> h.getText().startsWith(offer))
                        .findFirst()
                        .orElse(null));
        Objects.requireNonNull(hint).click();
        assertThat(written()).contains(completed);
        if (completed.startsWith("ent:")) {
            assertThat(written()).as("a prefix that was not declared is").startsWith(PREFIX);
        }
    }

    @Test
    void aRunningQueryIsCancelled() {
        write(SLOW);
        browser.findElement(By.id("run")).click();
        patiently()
                .until(ExpectedConditions.elementToBeClickable(By.id("cancel")))
                .click();
        patiently().until(ExpectedConditions.textToBePresentInElementLocated(By.id("state"), "Cancelled"));
        assertThat(browser.findElement(By.id("cancel")).isDisplayed()).isFalse();
    }

    @Test
    void theVerdictOnTheTextDoesNotHideHowTheRunEnded() {
        browser.executeAsyncScript("""
                const done = arguments[1], cm = document.querySelector('.CodeMirror').CodeMirror;
                cm.setValue(arguments[0]);
                document.getElementById('run').click();
                document.getElementById('cancel').click();
                setTimeout(done, 2000);
                """, SLOW);
        assertThat(browser.findElement(By.id("state")).getText())
                .as("long after the parser's verdict was due")
                .isEqualTo("Cancelled.");
    }

    @Test
    void queriesThatRanAreRemembered() {
        run("SELECT (1 AS ?first) {}");
        run("SELECT (2 AS ?second) {}");
        open();
        List<WebElement> history = patiently()
                .until(ExpectedConditions.numberOfElementsToBeMoreThan(By.cssSelector("#history button"), 1));
        assertThat(history.getFirst().getText()).contains("?second");
        history.get(1).click();
        assertThat(written()).isEqualTo("SELECT (1 AS ?first) {}");
    }

    @ParameterizedTest
    @CsvSource({"graph,canvas", "map,circle", "timeline,circle", "chart,rect", "table,tbody tr:nth-child(2)"})
    void aResultIsSeenInManyWays(String view, String mark) {
        run(EVERYTHING);
        browser.findElement(By.cssSelector(".tabs button[value=" + view + "]")).click();
        patiently().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#result " + mark)));
        assertThat(browser.findElements(By.cssSelector(".tabs button[aria-pressed=true]")))
                .singleElement()
                .satisfies(b -> assertThat(b.getDomAttribute("value")).isEqualTo(view));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?x NEWLINE WHERE { ?x oops } | Line 2, column 17",
                "SELECT ?x NEWLINE WHERE { <<( ?x ?y }| Line 2, column 20",
                "INSERT DATA { <a:> <b:> <c:> }       | Line 1, column 1"
            })
    void aFaultIsShownWhereItIs(String query, String place) {
        write(query.replace("NEWLINE", "\n"));
        patiently().until(ExpectedConditions.textToBePresentInElementLocated(By.id("state"), place));
        assertThat(browser.findElements(By.cssSelector(".cm-fault"))).isNotEmpty();
    }

    @Test
    void aQueryOfTheNewSyntaxIsFine() {
        write("VERSION \"1.2\" SELECT ?x { ?x ?y <<( ?a ?b ?c )>> }");
        patiently().until(d -> !d.findElement(By.id("state")).getText().isBlank());
        patiently()
                .until(d -> d.findElements(By.cssSelector(".cm-fault")).isEmpty()
                        && !d.findElement(By.id("state")).getText().contains("Line"));
    }

    @Test
    void thePermalinkShowsTheSameWithoutAScript() throws Exception {
        run("SELECT (42 AS ?answer) {}");
        String link = String.valueOf(browser.findElement(By.id("permalink")).getDomProperty("href"));
        assertThat(get(link, "text/html").body()).contains("<td").contains(">42<");
    }

    @Test
    void aPermalinkCanBeLookedAtInManyWays() {
        run(EVERYTHING);
        browser.get(String.valueOf(browser.findElement(By.id("permalink")).getDomProperty("href")));
        patiently().until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".tabs button"), 5));
    }

    @ParameterizedTest
    @CsvSource({"SELECT * { ?s ?p ?o } LIMIT 2,5", "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 2,5", "ASK {},2"})
    void everyDownloadAnswers(String query, int forms) throws Exception {
        run(query);
        List<WebElement> links = browser.findElements(By.cssSelector("#result .forms a"));
        assertThat(links).hasSize(forms);
        for (WebElement link : links) {
            HttpResponse<String> answer = get(String.valueOf(link.getDomProperty("href")), "*/*");
            assertThat(answer.statusCode()).as(link.getText()).isEqualTo(200);
            assertThat(answer.body()).as(link.getText()).isNotBlank();
        }
    }

    private static HttpResponse<String> get(String address, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", accept)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
