//! Everything that depends on the product: where its spec is, what its crate is called, where emitted files go.

/// The product that code is emitted for, as paths and names. Paths are relative to the root of the project, with `/`.
///
/// [`Target::new`] says where things are by convention; tests use folders of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Folder of the spec.
    pub spec: String,
    /// Name of the service file within it, such as `cams.yaml`.
    pub service: String,
    /// Name of the emitted crate, such as `alibabacloud-cams`.
    pub package: String,
    /// Folder of the emitted crate.
    pub folder: String,
    /// Chapters written by hand, below `docs/src/guide`, in reading order: file and title.
    pub guide: Vec<(String, String)>,
    /// Folder of the emitted tests.
    pub examples: String,
}

impl Target {
    /// A product by its code, such as `cams`.
    #[must_use]
    pub fn new(product: &str) -> Self {
        Self {
            spec: "spec".to_owned(),
            service: format!("{product}.yaml"),
            package: format!("alibabacloud-{product}"),
            folder: "generated-sdk".to_owned(),
            guide: Vec::new(),
            examples: "tests/tests/examples".to_owned(),
        }
    }

    /// Path of the service file, such as `spec/cams.yaml`.
    #[must_use]
    pub fn service_file(&self) -> String {
        format!("{}/{}", self.spec, self.service)
    }

    /// Path of the file of an operation.
    #[must_use]
    pub fn operation_file(&self, group: &str, operation: &str) -> String {
        format!("{}/operations/{group}/{operation}.yaml", self.spec)
    }

    /// Group and operation that a path names, if it is that of an operation's file.
    #[must_use]
    pub fn operation_of<'p>(&self, path: &'p str) -> Option<(&'p str, &'p str)> {
        let path = path.strip_prefix(self.spec.as_str())?;
        let (group, file) = path.strip_prefix("/operations/")?.split_once('/')?;
        let operation = file.strip_suffix(".yaml")?;
        (!group.is_empty() && !operation.is_empty() && !operation.contains('/'))
            .then_some((group, operation))
    }

    /// Path of the file of an event.
    #[must_use]
    pub fn event_file(&self, event: &str) -> String {
        format!("{}/events/{event}.yaml", self.spec)
    }

    /// The event that a path names, if it is that of an event's file.
    #[must_use]
    pub fn event_of<'p>(&self, path: &'p str) -> Option<&'p str> {
        let path = path.strip_prefix(self.spec.as_str())?;
        let event = path.strip_prefix("/events/")?.strip_suffix(".yaml")?;
        (!event.is_empty() && !event.contains('/')).then_some(event)
    }

    /// Folder of the JSON Schemas of the spec language.
    #[must_use]
    pub fn schemas(&self) -> String {
        format!("{}/schema", self.spec)
    }

    /// What `cargo xtask import` took over last.
    #[must_use]
    pub fn import_lock(&self) -> String {
        format!("{}/import.lock", self.spec)
    }

    /// The emitted crate as Rust code calls it, such as `alibabacloud_cams`.
    #[must_use]
    pub fn library(&self) -> String {
        self.package.replace('-', "_")
    }

    /// Manifest of the emitted crate.
    #[must_use]
    pub fn manifest(&self) -> String {
        format!("{}/Cargo.toml", self.folder)
    }

    /// Folder of the emitted Rust.
    #[must_use]
    pub fn generated(&self) -> String {
        format!("{}/src/generated", self.folder)
    }

    /// Folder of the reference.
    #[must_use]
    pub fn docs(&self) -> String {
        format!("{}/docs", self.folder)
    }

    /// Folders that hold emitted files, ordered; whatever in them bears the header and is not emitted any more is an
    /// orphan.
    #[must_use]
    pub fn output_roots(&self) -> Vec<String> {
        let mut roots = vec![
            self.docs(),
            self.generated(),
            self.schemas(),
            self.examples.clone(),
        ];
        roots.sort();
        roots
    }

    /// Folders below [`Target::output_roots`] that are written by hand; what is in them is nobody's orphan.
    #[must_use]
    pub fn hand_written(&self) -> Vec<String> {
        vec![format!("{}/src/guide", self.docs())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_operations_are_told_from_others() {
        let target = Target {
            spec: "api/spec".to_owned(),
            ..Target::new("post")
        };
        let path = target.operation_file("letters", "SendLetter");
        assert_eq!(path, "api/spec/operations/letters/SendLetter.yaml");
        assert_eq!(target.operation_of(&path), Some(("letters", "SendLetter")));
        for other in [
            "spec/operations/letters/SendLetter.yaml",
            "api/spec/operations/SendLetter.yaml",
            "api/spec/operations/letters/deep/SendLetter.yaml",
            "api/spec/operations/letters/.yaml",
            "api/spec/operations//SendLetter.yaml",
            "api/spec/operations/letters/SendLetter.yml",
            "api/specoperations/letters/SendLetter.yaml",
        ] {
            assert_eq!(target.operation_of(other), None, "{other}");
        }
    }

    #[test]
    fn files_of_events_are_told_from_others() {
        let target = Target::new("post");
        let path = target.event_file("LetterStatus");
        assert_eq!(path, "spec/events/LetterStatus.yaml");
        assert_eq!(target.event_of(&path), Some("LetterStatus"));
        assert_eq!(target.operation_of(&path), None);
        for other in [
            "spec/events/letters/LetterStatus.yaml",
            "spec/events/.yaml",
            "spec/events/LetterStatus.yml",
            "spec/operations/events/LetterStatus.yaml",
        ] {
            assert_eq!(target.event_of(other), None, "{other}");
        }
    }

    #[test]
    fn a_crate_is_named_after_its_product() {
        let target = Target::new("post-office");
        assert_eq!(target.package, "alibabacloud-post-office");
        assert_eq!(target.library(), "alibabacloud_post_office");
        assert_eq!(target.service_file(), "spec/post-office.yaml");
        assert_eq!(target.manifest(), "generated-sdk/Cargo.toml");
    }
}
