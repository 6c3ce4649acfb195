"""From a stroke or a picture to an answer."""
