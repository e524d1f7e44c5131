//! Grants by which two connected devices change sides: whose signature is under one, and whether it is of now. What becomes
//! of a grant is not decided here.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::signature::{ED25519, UnparsedPublicKey};

use crate::wire::agent::SwitchGrant;

/// How far the time of a grant may be from the server's, in seconds.
const WINDOW: u64 = 60;

/// Whether the key has signed the grant.
pub fn is_signed(grant: &SwitchGrant, public_key: &[u8]) -> bool {
    let Ok(signature) = BASE64_STANDARD.decode(&grant.signature) else { return false };
    let message = ["switch-grant", &grant.id, &grant.switch_code_verifier, &grant.timestamp].join("\0");
    UnparsedPublicKey::new(&ED25519, public_key).verify(message.as_bytes(), &signature).is_ok()
}

/// Whether the grant was made about now.
pub fn is_timely(grant: &SwitchGrant, now: i64) -> bool {
    grant.timestamp.parse::<i64>().is_ok_and(|time| time.abs_diff(now) <= WINDOW)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADE: i64 = 1_700_000_000;

    fn key() -> Vec<u8> {
        BASE64_STANDARD.decode("A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=").unwrap()
    }

    fn grant() -> SwitchGrant {
        SwitchGrant {
            id: "123456789".into(),
            switch_code_verifier: "J+7zrFLPHCCKHEpMEg7Fej6UohE9vLHjffyJysjxAjc=".into(),
            timestamp: MADE.to_string(),
            signature: "BdqoHX+jLyjgVwI9WJdJMA5If1ZM5aJGw5SF3eSt5u87WruAjECR80P87kAqoaSxGBEnA9nw/3dUcMKOqG0+Dg=="
                .into(),
        }
    }

    #[test]
    fn what_the_device_signed_is_known_as_its_own() {
        assert!(is_signed(&grant(), &key()));
        for change in [
            |grant: &mut SwitchGrant| grant.id = "123456780".into(),
            |grant: &mut SwitchGrant| grant.switch_code_verifier.push('='),
            |grant: &mut SwitchGrant| grant.timestamp = (MADE + 1).to_string(),
            |grant: &mut SwitchGrant| grant.timestamp.insert(0, '0'),
            |grant: &mut SwitchGrant| grant.signature.replace_range(..1, "C"),
            |grant: &mut SwitchGrant| grant.signature.truncate(4),
            |grant: &mut SwitchGrant| grant.signature = "no base64".into(),
            |grant: &mut SwitchGrant| grant.signature.clear(),
        ] {
            let mut changed = grant();
            change(&mut changed);
            assert!(!is_signed(&changed, &key()), "{changed:?}");
        }
        for key in [Vec::new(), vec![0; 31], vec![1; 32]] {
            assert!(!is_signed(&grant(), &key), "{key:?}");
        }
    }

    #[test]
    fn a_grant_is_of_now_for_a_minute_on_either_side() {
        for (now, timely) in
            [(MADE, true), (MADE - 60, true), (MADE + 60, true), (MADE - 61, false), (MADE + 61, false)]
        {
            assert_eq!(is_timely(&grant(), now), timely, "{now}");
        }
        for timestamp in ["", "now", "1e9", "99999999999999999999", "1700000000.0", "-9223372036854775808"] {
            assert!(!is_timely(&SwitchGrant { timestamp: timestamp.into(), ..grant() }, MADE), "{timestamp}");
        }
    }
}
