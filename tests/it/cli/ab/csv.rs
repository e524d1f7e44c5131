//! Entries to CSV and back.

use super::*;

fn keeping(peers: Vec<Value>) -> (Stub, Arc<Mutex<Vec<Value>>>) {
    let peers = Arc::new(Mutex::new(peers));
    let kept = Arc::clone(&peers);
    let stub = Stub::start(move |asked| {
        let mut kept = kept.lock().unwrap();
        if asked.line.starts_with("POST /api/ab/peer/add/") {
            let peer = asked.json();
            if peer["id"] == "refused" {
                return Reply::error(409, "the book is full");
            }
            kept.push(peer);
            return Reply::empty();
        }
        if asked.line.starts_with("PUT /api/ab/peer/update/") {
            let edit = asked.json();
            let peer = kept.iter_mut().find(|peer| peer["id"] == edit["id"]).unwrap();
            peer.as_object_mut().unwrap().extend(edit.as_object().unwrap().clone());
            return Reply::empty();
        }
        answer(asked, &kept)
    });
    (stub, peers)
}

#[test]
fn entries_go_to_a_file_and_back_as_they_were() {
    let hard = vec![
        json!({"id": "1", "alias": "=1+1", "tags": ["desk", "a, b"], "note": "two\r\nlines, \"quoted\"", "password": "geheim",
            "hash": "geheim"}),
        json!({"id": "1.5E+08", "alias": "two\nlines", "tags": [], "note": null, "forceAlwaysRelay": "TRUE"}),
        json!({"id": "192.168.0.7", "alias": "'tis", "tags": [], "note": "-", "hostname": "@host", "platform": "Linux",
            "forceAlwaysRelay": "true", "rdpPort": "3389", "rdpUsername": "+x", "loginName": "\tl"}),
        json!({"id": "word", "alias": " space ", "tags": ["=x"], "note": null, "username": "研", "device_group_name": ""}),
    ];
    let (from, _) = keeping(hard);
    let home = Home::of(&from.url);
    let csv = home.run(&["ab", "export", "--ab-name", "Office"]).success().to_owned();
    assert!(csv.starts_with("id,alias,tags,note,") && !csv.contains("geheim") && csv.contains(",'=1+1,"), "{csv}");
    home.run(&["ab", "export", "--ab-name", "Office", "-o", "csv"]).is(0, &csv, "");
    std::fs::write(home.path().join("book.csv"), &csv).unwrap();

    let (to, kept) = keeping(Vec::new());
    let home = home.with("RUSTDESK_ADMIN_URL", &to.url);
    let import = ["ab", "import", "--ab-name", "Office", "book.csv"];
    let dry = home.run(&[&import[..], &["-n"]].concat());
    assert!(dry.success().starts_with("Would make tag =x\nWould make tag a, b\nWould add peer 1\n"), "{dry:?}");
    assert_eq!(to.mutations(), [""; 0]);
    home.run(&import).is(0, "", "Made tag =x\nMade tag a, b\nAdded 4 peers\n");
    home.run(&["ab", "export", "--ab-name", "Office"]).is(0, &csv, "");
    let made = kept.lock().unwrap().iter().find(|peer| peer["id"] == "1").unwrap().clone();
    let expected = json!({"id": "1", "alias": "=1+1", "tags": ["desk", "a, b"], "note": "two\r\nlines, \"quoted\""});
    assert_eq!(made, expected);
    // What is so already is left alone, and what differs is changed.
    let again = home.fed(&["ab", "import", "--ab_name", "Office", "-", "-o", "jsonl"], "id,note\n1,new\nword,\n");
    let results: Vec<_> = rows(again.success()).into_iter().map(|row| row["result"].clone()).collect();
    assert_eq!(results, ["done", "unchanged"]);
    assert_eq!(kept.lock().unwrap().iter().find(|peer| peer["id"] == "1").unwrap()["note"], "new");
}

#[test]
fn an_import_goes_on_after_a_failure_and_says_what_failed() {
    let (stub, kept) = keeping(Vec::new());
    let home = Home::of(&stub.url);
    let run = home.fed(&["ab", "import", "--ab-name", "Office", "-"], "id\n1\nrefused\n2\n");
    run.fails(3, "error: add peer refused: POST /api/ab/peer/add/");
    run.fails(3, "error: 1 of 3 peers failed");
    assert_eq!(kept.lock().unwrap().len(), 2);
    home.fed(&["ab", "import", "--ab-name", "Office", "-"], "id,hash\n5,x\n").fails(2, "no column with the name: hash");
    home.fed(&["ab", "import", "--ab-name", "Office", "-"], "id,alias\n5,x\n,x\n6\n")
        .fails(2, "line 3: there is no id; line 4: 1 cells");
    home.fed(&["ab", "import", "--ab-name", "Office", "-"], "id,alias\n7,\"foo\n8,bar\n")
        .fails(2, "line 2: the quotation mark that begins a cell is never closed");
    home.fed(&["ab", "import", "--ab-name", "Office", "-"], "ID,Name\n7,x\n").fails(2, "did you mean \"alias\"?");
    assert_eq!(kept.lock().unwrap().len(), 2);
    home.fed(&["ab", "import", "--ab-name", "Office", "-"], "id,password\n1,s3cret\n2,\n").is(
        0,
        "",
        "Already imported: 1 peer\nChanged 1 peer\n",
    );
    let kept = kept.lock().unwrap();
    let password = |id: &str| kept.iter().find(|peer| peer["id"] == id).unwrap()["password"].clone();
    assert_eq!((password("1"), password("2")), (json!("s3cret"), Value::Null));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_book_of_our_own_server_goes_to_csv_and_back() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    for name in ["A", "B"] {
        home.run(&["ab", "add-ab", "--ab-name", name]).success();
    }
    let file = "id,alias,tags,note,username,hostname,platform,forceAlwaysRelay,rdpPort,rdpUsername,loginName\n\
        1,'=1+1,\"a\\, b,c\",'-,u,'@h,Linux,true,3389,'+r,'-l\n\
        192.168.0.7,'tis,,\"say \"\"hi\"\"\",,,,,,,\nword,''quoted,研,,,,,,,,\n";
    home.fed(&["ab", "import", "--ab-name", "A", "-"], file).is(
        0,
        "",
        "Made tag a, b\nMade tag c\nMade tag 研\nAdded 3 peers\n",
    );
    let alias = ["ab", "view-peer", "--ab-name", "A", "-o", "jsonl", "--columns", "alias,tags,note"];
    let expected = [
        json!({"alias": "=1+1", "tags": ["a, b", "c"], "note": "-"}),
        json!({"alias": "'tis", "tags": [], "note": "say \"hi\""}),
        json!({"alias": "'quoted", "tags": ["研"], "note": ""}),
    ];
    assert_eq!(rows(home.run(&alias).success()), expected);
    let export = |name: &str| home.run(&["ab", "export", "--ab-name", name]).success().to_owned();
    home.fed(&["ab", "import", "--ab-name", "B", "-"], export("A")).success();
    assert_eq!(export("B"), export("A"));
    home.fed(&["ab", "import", "--ab-name", "B", "-"], export("A")).fails(0, "Already imported: 3 peers\n");
    home.fed(&["ab", "import", "--ab-name", "B", "-"], "id,alias\n bad,x\nnew,y\n").fails(3, "add peer  bad: ");
    assert_eq!(rows(home.run(&["ab", "view-peer", "--ab-name", "B", "-o", "jsonl"]).success()).len(), 4);
    // However many they are, the book has them in the order of the file.
    home.run(&["ab", "add-ab", "--ab-name", "C"]).success();
    let ids: Vec<String> = (0..40).map(|id| (id * 37 % 100).to_string()).collect();
    home.fed(&["ab", "import", "--ab-name", "C", "-"], format!("id\n{}\n", ids.join("\n"))).success();
    let found = rows(home.run(&["ab", "view-peer", "--ab-name", "C", "-o", "jsonl", "--columns", "id"]).success());
    assert_eq!(found, ids.iter().map(|id| json!({"id": id})).collect::<Vec<_>>());
}
