package com.acme.shop;

import org.jspecify.annotations.NullMarked;

@NullMarked
public record Details(int pages) {}
