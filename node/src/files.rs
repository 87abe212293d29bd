//! Folders that can be written, and files that nobody ever reads half-written.

use std::{fs, io, path::Path};

/// Makes the folder if there is none, and finds out whether files can be made in it.
pub fn ensure_writable(folder: &Path) -> io::Result<()> {
	fs::create_dir_all(folder)?;
	let probe = folder.join(format!(".writable.{}", std::process::id()));
	fs::write(&probe, [])?;
	fs::remove_file(&probe)
}

/// Writes `content`, and the folder if there is none. Readers see the old file or the whole new one.
pub fn write_whole(file: &Path, content: &str) -> io::Result<()> {
	if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
		fs::create_dir_all(folder)?;
	}
	let mut name = file.file_name().unwrap_or_default().to_os_string();
	name.push(format!(".{}.tmp", std::process::id()));
	let draft = file.with_file_name(name);
	fs::write(&draft, content)?;
	fs::rename(&draft, file).inspect_err(|_| {
		// The draft is of no use to anybody; that it can't be removed changes nothing.
		let _ = fs::remove_file(&draft);
	})
}
