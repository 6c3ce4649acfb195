"""What any tab may use: actions, icons, message bar, task runner, colours."""
