"""A search for settings: Ray schedules its trials and Optuna proposes them. The one room that knows either."""
