//! Which page comes next, and whether one does. Knows no types of any operation, so it is compiled once.

/// Where paging stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Progress {
    /// The page to ask for next.
    number: i64,
    /// Most items on a page, where the request says so.
    size: Option<i64>,
    /// Items that have come.
    seen: i64,
    done: bool,
}

/// What counts of a page that has come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    pub(super) items: usize,
    pub(super) total: Option<i64>,
}

impl Progress {
    pub(super) fn new(number: i64, size: Option<i64>) -> Self {
        Self {
            number,
            size: size.filter(|size| *size > 0),
            seen: 0,
            done: false,
        }
    }

    pub(super) fn number(&self) -> i64 {
        self.number
    }

    pub(super) fn is_done(&self) -> bool {
        self.done
    }

    /// Counts a page in and moves on to the next, if there is one.
    pub(super) fn advance(&mut self, page: Page) {
        let items = i64::try_from(page.items).unwrap_or(i64::MAX);
        self.seen = self.seen.saturating_add(items);
        let next = self.number.checked_add(1);
        let total = page.total.filter(|total| *total > 0);
        let last = match (items, total, self.size) {
            (0, _, _) => true,
            (_, Some(total), _) => self.seen >= total || self.position(items) == Some(total),
            (_, None, Some(size)) => items < size,
            (_, None, None) => false,
        };
        self.done = last || next.is_none();
        self.number = next.unwrap_or(self.number);
    }

    /// Number of items up to the end of the page that has just come, if all before it were full.
    ///
    /// Only a position that is the total itself says something: a service that cuts the page size makes it too large.
    fn position(&self, items: i64) -> Option<i64> {
        let before = self.number.checked_sub(1)?.checked_mul(self.size?)?;
        before.checked_add(items)
    }
}
