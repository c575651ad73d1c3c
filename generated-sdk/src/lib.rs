//! Typed async client for Alibaba Cloud CAMS.
