"""What has become of a model that was taught the user's digits: shown before and after, kept or rolled back."""
