use super::{Amount, AmountError, Rounding, RoundingDirection, RoundingStep, Share};

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

#[test]
fn reads_and_writes_exactly() {
    for (text, written) in [
        ("0", "0"),
        ("22.50", "22.5"),
        ("0.1", "0.1"),
        ("-7/2", "-3.5"),
        ("-0.05", "-0.05"),
        ("21/13", "21/13"),
        ("6/3", "2"),
        ("1/1000000", "0.000001"),
        ("999999999999.999999", "999999999999.999999"),
    ] {
        assert_eq!(amount(text).to_string(), written);
    }
    for bad in ["", "-", "+1", "1.", ".5", "1/0", "1e3", "1 000", "½", "0x10", "1/-2"] {
        assert_eq!(bad.parse::<Amount>(), Err(AmountError::Form), "{bad}");
    }
    for big in ["1.0000001", "1/1000001", "9999999999999999999", "1000000000000.000001"] {
        assert_eq!(big.parse::<Amount>(), Err(AmountError::Size), "{big}");
    }
}

#[test]
fn shares_lie_between_none_and_all() {
    assert_eq!("15%".parse::<Share>().unwrap().amount(), amount("3/20"));
    assert_eq!("100%".parse::<Share>().unwrap().amount(), Amount::ONE);
    assert_eq!("101%".parse::<Share>(), Err(AmountError::Share));
    assert_eq!("-1%".parse::<Share>(), Err(AmountError::Share));
}

#[test]
fn rounding_policies_do_what_they_are_called() {
    use RoundingDirection::{Down, HalfUp, Up};
    use RoundingStep::{Half, Quarter, Whole};
    for (text, to, direction, rounded) in [
        ("21/13", Quarter, Down, "1.5"),
        ("21/13", Quarter, Up, "1.75"),
        ("21/13", Quarter, HalfUp, "1.5"),
        ("1.375", Quarter, HalfUp, "1.5"),
        ("2.25", Half, HalfUp, "2.5"),
        ("2.25", Half, Down, "2"),
        ("2.5", Whole, HalfUp, "3"),
        ("2.4999", Whole, HalfUp, "2"),
        ("2.0001", Whole, Up, "3"),
        ("-2.5", Whole, Up, "-2"),
        ("3", Whole, Up, "3"),
    ] {
        assert_eq!(Rounding { to, direction }.apply(amount(text)).unwrap(), amount(rounded), "{text}");
    }
}

#[test]
fn overflow_is_said_not_wrapped() {
    let mut grown = amount("999999999999");
    let failed = (0..10).any(|_| match grown.times(grown) {
        Ok(more) => {
            grown = more;
            false
        }
        Err(_) => true,
    });
    assert!(failed);
    assert!(Amount::ONE.over(Amount::ZERO).is_err());
}
