package com.example;

/** An application that uses Samspel. */
public final class EmbeddingExample {
    private EmbeddingExample() {}

    public static void main(String[] args) {
        System.out.println("Samspel");
    }
}
