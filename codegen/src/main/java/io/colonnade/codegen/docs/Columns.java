package io.colonnade.codegen.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The boxes in columns of about one height: each table at the right of those it refers to where there is room, and
 * at the height of those it is joined to.
 */
final class Columns {

    static final double GAP = 22;
    static final double COLUMN_GAP = 80;

    private static final double SHAPE = 1.5;
    private static final int SWEEPS = 12;
    private static final int FEW = 12;
    private static final double ENOUGH = 0.4;

    private final Links links;
    private final Map<String, BoxSize> sizes;
    private final List<List<String>> columns = new ArrayList<>();
    private final Map<String, Double> middles = new HashMap<>();

    private Columns(Links links, Map<String, BoxSize> sizes) {
        this.links = links;
        this.sizes = sizes;
    }

    static Columns of(Links links, Map<String, BoxSize> sizes) {
        Columns columns = new Columns(links, sizes);
        columns.fill();
        columns.columns.forEach(columns::stack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            columns.columns.forEach(columns::settle);
        }
        return columns;
    }

    /** From left to right; the tables of each from above. */
    List<List<String>> inOrder() {
        return columns;
    }

    double width(List<String> column) {
        return column.stream().mapToDouble(table -> size(table).width()).max().orElse(0);
    }

    double height(List<String> column) {
        return column.stream().mapToDouble(table -> size(table).height() + GAP).sum() - GAP;
    }

    private void fill() {
        List<String> order = links.inOrder();
        double full = height(order) / number(order);
        List<String> column = new ArrayList<>();
        for (String table : order) {
            if (!column.isEmpty() && isFull(column, table, full)) {
                columns.add(column);
                column = new ArrayList<>();
            }
            column.add(table);
        }
        if (!column.isEmpty()) {
            columns.add(column);
        }
    }

    /** How many columns make a picture of the wanted shape. */
    private double number(List<String> order) {
        double wide = width(order) + COLUMN_GAP;
        return Math.max(1, Math.round(Math.sqrt(SHAPE * height(order) / wide)));
    }

    /** A column is full at its height, and in a small picture earlier where the next tables refer to those in it. */
    private boolean isFull(List<String> column, String next, double full) {
        String last = column.get(column.size() - 1);
        boolean refers = sizes.size() <= FEW && links.rank(next) != links.rank(last) && !links.isAlone(next);
        double height = height(column);
        return height + size(next).height() / 2 > full || (refers && height > full * ENOUGH);
    }

    private void settle(List<String> column) {
        Map<String, Double> wanted = new HashMap<>();
        for (String table : column) {
            boolean alone = links.isAlone(table);
            wanted.put(table, alone ? Double.MAX_VALUE : Links.mean(links.neighbours(table), middles));
        }
        column.sort(Comparator.comparingDouble(wanted::get));
        stack(column);
    }

    private void stack(List<String> column) {
        double y = -height(column) / 2;
        for (String table : column) {
            double height = size(table).height();
            middles.put(table, y + height / 2);
            y += height + GAP;
        }
    }

    private BoxSize size(String table) {
        BoxSize size = sizes.get(table);
        if (size == null) {
            throw new IllegalArgumentException(table);
        }
        return size;
    }
}
