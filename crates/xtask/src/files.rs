//! Files that are only touched when their content changes, so that cargo and Vite do not redo work.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use sha2::{Digest, Sha256};

/// Writes the file, with its folders, unless it already has this content. A reader sees the old or the new file, never half of one.
pub(crate) fn write_if_changed(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    let write = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let unfinished = beside(path, "part");
        fs::write(&unfinished, content)?;
        fs::rename(&unfinished, path)
    };
    write().with_context(|| format!("could not write `{}`", path.display()))
}

/// Reads a whole file, and names it when that fails.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("could not read `{}`", path.display()))
}

/// The path with one more extension: `remit.wasm` and `br` give `remit.wasm.br`.
pub(crate) fn beside(path: &Path, extension: &str) -> PathBuf {
    path.with_added_extension(extension)
}

/// The SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The content in brotli's best compression.
pub(crate) fn compressed(content: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let params = BrotliEncoderParams { quality: 11, size_hint: content.len(), ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut &*content, &mut compressed, &params)?;
    Ok(compressed)
}

/// All files below a folder, at any depth, in order.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    collect(folder, &mut files).with_context(|| format!("could not list `{}`", folder.display()))?;
    files.sort();
    Ok(files)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unchanged_file_keeps_its_time() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("remit-xtask-{}", std::process::id()));
        let path = folder.join("deep/remit.wasm");
        write_if_changed(&path, b"one")?;
        let written = fs::metadata(&path)?.modified()?;
        write_if_changed(&path, b"one")?;
        assert_eq!(fs::metadata(&path)?.modified()?, written);
        write_if_changed(&path, b"two")?;
        assert_eq!(read(&path)?, b"two");
        assert_eq!(below(&folder)?, [path]);
        fs::remove_dir_all(&folder)?;
        Ok(())
    }

    #[test]
    fn a_digest_is_lower_case_hexadecimal() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn what_is_compressed_comes_back() -> Result<()> {
        let text = b"remit ".repeat(1000);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut compressed(&text)?.as_slice(), &mut back)?;
        assert_eq!(back, text);
        Ok(())
    }
}
