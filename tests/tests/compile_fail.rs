//! What must not compile, and what the compiler says then.

#[test]
fn a_required_parameter_left_out_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/without_*.rs");
    cases.pass("tests/ui/any_order_and_twice.rs");
}
