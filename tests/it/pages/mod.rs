//! The console's pages, in a real browser and by requests that a browser would never make. What the API answers is
//! tested elsewhere.

mod ab;
mod access;
mod audits;
mod device_group;
mod devices;
mod downloads;
mod guards;
mod looks;
mod session;
mod strategies;
mod user_group;
mod users;
mod welcome;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use crate::world::browser::Browser;
use crate::world::server::{Actor, PASSWORD, Server};
use crate::world::wait::PATIENCE;

/// What came back, as it crossed the network.
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// The value of a hidden field of the page.
    fn field(&self, name: &str) -> String {
        let begin = format!("name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&begin).unwrap_or_else(|| panic!("no field {name} in:\n{}", self.body));
        rest.split('"')
            .next()
            .unwrap()
            .replace("&#34;", "\"")
            .replace("&#39;", "'")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&#38;", "&")
            .replace("&amp;", "&")
    }
}

/// A browser in name only: it keeps cookies, and sends whatever headers a test wants.
struct Visitor<'a> {
    host: &'a str,
    cookies: Vec<(String, String)>,
}

impl<'a> Visitor<'a> {
    fn new(server: &'a Server) -> Self {
        Self { host: server.url().strip_prefix("http://").unwrap(), cookies: Vec::new() }
    }

    /// Signs in by the form, and arrives at the welcome page.
    fn signed_in(server: &'a Server, name: &str, password: &str) -> Self {
        let mut visitor = Self::new(server);
        let answer = visitor.submit("/sign-in", &[("username", name), ("password", password)]);
        assert_eq!((answer.status, answer.header("location")), (303, "/"), "{name} cannot sign in");
        visitor
    }

    fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, &[], "")
    }

    /// Sends a form as a page of this server does.
    fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let origin = format!("http://{}", self.host);
        self.send("POST", path, &[("origin", &origin)], &serde_urlencoded::to_string(fields).unwrap())
    }

    /// Sends a form with a file in it, as a page of this server does.
    fn upload(&mut self, path: &str, csrf: &str, file: &str) -> Answer {
        let origin = format!("http://{}", self.host);
        let kind = "multipart/form-data; boundary=here";
        let body = format!(
            "--here\r\ncontent-disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--here\r\ncontent-disposition: \
             form-data; name=\"file\"; filename=\"x.csv\"\r\ncontent-type: text/csv\r\n\r\n{file}\r\n--here--\r\n"
        );
        self.send("POST", path, &[("origin", &origin), ("content-type", kind)], &body)
    }

    /// Sends one request on a connection of its own, and keeps the cookies of the answer.
    fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.host);
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request.push_str(&format!("cookie: {}\r\n", cookies.join("; ")));
        }
        if method == "POST" {
            request.push_str(&format!("content-length: {}\r\n", body.len()));
            if headers.iter().all(|(name, _)| *name != "content-type") {
                request.push_str("content-type: application/x-www-form-urlencoded\r\n");
            }
        }
        request.push_str(&format!("\r\n{body}"));
        let mut stream = TcpStream::connect(self.host).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_lowercase(), value.to_owned())
        });
        let mut answer = Answer { status, headers: headers.collect(), body: body.to_owned() };
        if answer.header("transfer-encoding") == "chunked" {
            answer.body = joined(body);
        }
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(kept, _)| kept != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        answer
    }
}

/// A body whose pieces come each behind its length.
fn joined(mut body: &str) -> String {
    let mut whole = Vec::new();
    loop {
        let (length, rest) = body.split_once("\r\n").expect("the length of a piece");
        let length = usize::from_str_radix(length, 16).unwrap();
        if length == 0 {
            return String::from_utf8(whole).unwrap();
        }
        whole.extend_from_slice(&rest.as_bytes()[..length]);
        body = rest.get(length + 2..).expect("the end of a piece");
    }
}

/// Signs the first administrator in to the console.
async fn enter(browser: &Browser, server: &Server) {
    browser.goto(&format!("{}/sign-in", server.url())).await;
    browser.fill("[name=username]", "admin").await;
    browser.fill("[name=password]", PASSWORD).await;
    browser.click("main button").await;
    browser.text(".tiles").await;
}

/// Reports a device as its client does, and returns the device as the API shows it.
async fn report(server: &Server, administrator: &Actor, id: &str, name: &str) -> Value {
    let sysinfo = json!({
        "id": id, "uuid": format!("dXVpZA{id}"), "hostname": name, "username": "someone", "os": "linux / Debian",
        "version": "1.4.0", "cpu": "x", "memory": "8GB",
    });
    let reply = server.nobody().send(Method::POST, "/api/sysinfo", Some(sysinfo)).await;
    assert_eq!(reply.body, "SYSINFO_UPDATED");
    let reply = administrator.send(Method::GET, &format!("/api/devices?id={id}"), None).await;
    reply.body["data"][0].clone()
}

/// Makes a user whose password is [`PASSWORD`].
async fn make_user(administrator: &Actor, name: &str) -> String {
    let new = json!({ "name": name, "password": PASSWORD });
    let reply = administrator.send(Method::POST, "/api/users", Some(new)).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.body["guid"].as_str().unwrap().to_owned()
}
