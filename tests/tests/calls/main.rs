//! Calls of the emitted client, from what a caller writes to what comes back.

mod conditions;
mod emulator;
mod end_to_end;
mod events;
mod paging;
