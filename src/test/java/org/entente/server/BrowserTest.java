package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

class BrowserTest {

    private static Store store;
    private static EntenteServer server;
    private static ChromeDriver browser;
    private static Map<String, String> pages;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        store = GeneratedStore.of(300);
        server = EntenteServer.start(store, ServerOptions.defaults().withPort(0));
        pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("actor", "/actor/state/ISR");
        pages.put("pair", "/pair/ISR/AZE");
        pages.put("claim", "/claim/c2");
        open("/claim/c2");
        pages.put("article", path(browser.findElement(By.cssSelector("a[href^='/article/']"))));
        pages.put("ontology", "/ontology");
        pages.put("editor", "/sparql");
        pages.put("api", "/api/claims?run=1&size=5");
        pages.put("map", "/map?state=ISR");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
            store.close();
        }
    }

    private static void open(String path) {
        browser.get(server.base().resolve(path).toString());
    }

    private static String path(WebElement link) {
        return Objects.requireNonNull(link.getDomAttribute("href"));
    }

    private static WebDriverWait patiently() {
        return new WebDriverWait(browser, java.time.Duration.ofSeconds(20));
    }

    private static void follow(String selector) {
        // The page just left may still answer: only a link that can be clicked is the new page's.
        WebElement link = patiently().until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)));
        String here = browser.getCurrentUrl();
        browser.executeScript("arguments[0].scrollIntoView({block:'center'})", link);
        link.click();
        patiently().until(d -> !Objects.equals(here, d.getCurrentUrl()));
    }

    @Test
    void fromASearchToTheArticle() {
        open("/?lang=en");
        browser.findElement(By.id("q")).sendKeys("azerb", Keys.ENTER);
        patiently().until(ExpectedConditions.urlContains("/search"));
        follow("a[href='/actor/state/AZE']");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Azerbaijan");
        follow(".pairs a[href^='/pair/AZE/']");
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Azerbaijan");
        follow("#claims a.relation[href^='/claim/']");
        assertThat(browser.findElement(By.tagName("mark")).getText()).isNotBlank();
        follow(".facts a[href^='/article/']");
        assertThat(browser.findElements(By.cssSelector("table tbody tr"))).hasSize(5);
        assertThat(browser.findElement(By.tagName("mark")).getText()).isNotBlank();
    }

    @Test
    void drawingsAreDrawn() {
        open("/actor/state/ISR?lang=en");
        patiently().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".graph canvas")));
        patiently().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".timeline svg circle")));
    }

    @Test
    void aQueryIsWrittenAndRun() {
        open("/sparql?lang=en");
        patiently().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".CodeMirror")));
        browser.executeScript(
                "document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])",
                "PREFIX ent: <https://w3id.org/entente/ontology#>\n"
                        + "SELECT ?s ?o (COUNT(*) AS ?n) { ?c ent:subject ?s ; ent:object ?o } GROUP BY ?s ?o ORDER BY DESC(?n) LIMIT 7");
        browser.findElement(By.id("run")).click();
        patiently()
                .until(d -> d.findElements(By.cssSelector("#result tbody tr")).size() == 7);
        assertThat(browser.findElements(By.cssSelector(".tabs button"))).hasSizeGreaterThan(2);
        browser.findElement(By.cssSelector(".tabs button[value=chart]")).click();
        patiently().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#result svg rect")));
        browser.executeScript(
                "document.querySelector('.CodeMirror').CodeMirror.setValue('SELECT ?x\\nWHERE { ?x oops }')");
        patiently().until(ExpectedConditions.textToBePresentInElementLocated(By.id("state"), "Line 2"));
    }

    @Test
    void theLanguageCanBeSwitched() {
        open("/actor/state/IRN?lang=en");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("dir"))
                .isEqualTo("ltr");
        follow(".language");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("dir"))
                .isEqualTo("rtl");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("ایران");
        open("/map");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("fa");
    }

    @Test
    void pagesAreReadableWithoutASeriousFaultAndCallNobodyElse() throws IOException {
        String axe = axe();
        Path shots = Files.createDirectories(Path.of("target/screenshots"));
        StringBuilder faults = new StringBuilder();
        for (String lang : List.of("en", "fa")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                open(page.getValue() + (page.getValue().contains("?") ? "&" : "?") + "lang=" + lang);
                patiently().until(d -> Objects.equals("complete", browser.executeScript("return document.readyState")));
                Files.write(
                        shots.resolve(page.getKey() + "-" + lang + ".png"), browser.getScreenshotAs(OutputType.BYTES));
                foreigners(page.getKey(), faults);
                check(axe, page.getKey() + " " + lang, faults);
            }
        }
        assertThat(faults.toString()).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(BrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void foreigners(String page, StringBuilder faults) {
        Object other = browser.executeScript("return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(n => !n.startsWith(location.origin) && !n.startsWith('data:')).join(' ')");
        if (other != null && !other.toString().isEmpty()) {
            faults.append(page).append(" loads ").append(other).append('\n');
        }
    }

    private static void check(String axe, String page, StringBuilder faults) {
        browser.executeScript(axe);
        Object found = browser.executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                        + "axe.run().then(r => done(r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + (n.any[0] ? n.any[0].message : '')).join(' | ')).join('\\n')));");
        if (found != null && !found.toString().isEmpty()) {
            faults.append(page).append(": ").append(found).append('\n');
        }
    }
}
