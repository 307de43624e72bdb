package app.marquee.app;

import app.marquee.engine.checks.CheckedStage;

/// What a stage made, with the checks that look at it.
public record Checked<T>(T table, CheckedStage checks) {}
