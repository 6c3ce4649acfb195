"""The formats of ink files: each a module that reads and writes one."""
