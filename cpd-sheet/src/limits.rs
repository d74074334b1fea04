//! How much of a file is read: enough for any proposal, and little enough for any machine.

/// The bytes of a file that are read at most: a larger one is refused.
pub const FILE: usize = 20 * 1024 * 1024;
/// The bytes of one of its parts, unpacked.
pub(crate) const PART: u64 = 32 * 1024 * 1024;
/// The bytes of all of its parts, unpacked.
pub(crate) const PARTS: u64 = 64 * 1024 * 1024;
/// How many parts it has.
pub(crate) const PART_COUNT: usize = 2_000;
/// How many sheets it has.
pub(crate) const SHEETS: usize = 100;
/// The last row of a sheet that is read.
pub(crate) const ROWS: u32 = 5_000;
/// The last column of a sheet that is read.
pub(crate) const COLUMNS: u32 = 200;
/// How many cells of all sheets hold something.
pub(crate) const CELLS: usize = 100_000;
/// The characters of a cell, which is also what spreadsheet programs allow.
pub(crate) const CELL_TEXT: usize = 32_767;
/// The bytes of the text of all cells.
pub(crate) const TEXT: usize = 8 * 1024 * 1024;
/// The problems that are told.
pub(crate) const PROBLEMS: usize = 500;
/// The merged ranges of a sheet; further ones are cells of their own.
pub(crate) const MERGED: usize = 2_000;
