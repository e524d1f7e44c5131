//! The browser's instruments measured against pages with known faults: an instrument that finds nothing proves nothing.
//! The program's own pages are tested elsewhere.

use crate::world::browser::{Browser, DESK, Look, PHONE};

fn page(body: &str) -> String {
    let head = "<!doctype html><meta name=viewport content='width=device-width'><title>t</title>";
    let page = format!("{head}<body style='margin:0'>{body}");
    format!("data:text/html,{}", percent_encoding::utf8_percent_encode(&page, percent_encoding::NON_ALPHANUMERIC))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wider_than_a_phone_is_found() {
    let browser = Browser::open(Look { width: PHONE, ..Look::default() }).await;
    browser.goto(&page("<p>fits</p>")).await;
    assert_eq!(browser.overflow().await, [""; 0]);
    browser.goto(&page("<div id=wide style='width:400px'>x</div>")).await;
    let found = browser.overflow().await;
    assert!(found.iter().any(|line| line.contains("id=\"wide\"") && line.contains("400")), "{found:?}");
    browser.goto("data:text/html,<p>made for desks</p>").await;
    let found = browser.overflow().await;
    assert!(found.iter().any(|line| line.contains("no viewport")), "{found:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn faint_texts_are_found_in_the_light_and_in_the_dark() {
    let texts = page(
        "<style>:root{color-scheme:light dark} @media (prefers-color-scheme:dark){.night{color:#444}}</style>
        <p>plain</p> <p class=night>faint at night</p> <p style='color:#777'>grey</p> <p hidden style='color:#eee'>hidden</p>
        <p style='color:#888;font-size:24px;background:white'>large</p>
        <p style='background:rgb(0 0 0/50%);color:oklch(60% 0 0)'>through a veil</p>",
    );
    let light = Browser::open(Look { width: DESK, ..Look::default() }).await;
    light.goto(&texts).await;
    let found = light.faint_texts().await;
    assert_eq!(found, ["\"grey\" has a contrast of 4.48", "\"through a veil\" has a contrast of 1.01"]);
    drop(light);
    let dark = Browser::open(Look { dark: true, ..Look::default() }).await;
    dark.goto(&texts).await;
    let found = dark.faint_texts().await;
    assert!(
        found.len() == 2 && found[0].starts_with("\"faint at night\"") && found[1].starts_with("\"grey\""),
        "{found:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn small_targets_are_found() {
    let browser = Browser::open(Look { width: PHONE, ..Look::default() }).await;
    browser
        .goto(&page(
            "<p>A sentence with <a href='#a'>a link</a> in it.</p><nav><a href='#b'>alone</a></nav>
            <button style='width:44px;height:44px'>ok</button><button id=small style='width:44px;height:20px'>x</button>
            <label style='display:block;height:48px'><input type=checkbox> by its label</label>",
        ))
        .await;
    let found = browser.small_targets().await;
    assert!(found.len() == 2 && found[0].contains("#b") && found[1].contains("id=\"small\""), "{found:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_used_with_and_without_javascript() {
    // Strict as the console's own policy, so that the instruments are known to work there.
    let form = page(
        "<meta http-equiv=content-security-policy content=\"script-src 'none'\">
        <noscript><p id=without>without</p></noscript>
        <form action='about:blank#sent'><input name=q value=old><details><summary>more</summary><b>opened</b></details></form>",
    );
    for javascript in [true, false] {
        let browser = Browser::open(Look { javascript, ..Look::default() }).await;
        browser.goto(&form).await;
        browser.fill("input", "new").await;
        browser.click("summary").await;
        assert_eq!(browser.text("details b").await, "opened");
        let seen = browser.text("body").await;
        assert_eq!(seen.contains("without"), !javascript, "{seen}");
        assert_eq!(browser.overflow().await, [""; 0]);
        let picture = browser.screenshot(&format!("instruments-javascript-{javascript}")).await;
        assert!(std::fs::read(picture).unwrap().starts_with(b"\x89PNG"));
    }
}
