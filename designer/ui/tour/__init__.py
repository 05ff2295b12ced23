"""The guided tour: a first network is built and trained, step by step, by the person itself."""
