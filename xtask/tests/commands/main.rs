//! The project's own commands, as maintainers and CI run them. One test program, so that several run at a time.

mod another_product;
mod changelog;
mod five_minutes;
mod spec_commands;
